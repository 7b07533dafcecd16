# Only `%%` is a percent sign: with anything between, it asks for an argument like any other code.
def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


for text in ("%%", "%0%", "%5%|", "% %", "%.3%", "%l%", "%*%", "%(a)%", "%y", "%", "% ", "% 1\t", "%%%"):
    for given in ((), [], (1,), {"a": 1}):
        attempt(lambda: text % given)
for text in (b"%%", b"%0%", b"%5%|"):
    attempt(lambda: text % ())
for text in ("%.99999999999d", "%99999999999d"):
    attempt(lambda: text % 1)
for text in ("{0:a", "{0:{1}", "{0!r", "{0!r:", "{0!", "{0!rr}", "{0", "{", "{:", "{a[0", "{0:{1:{2}}}", "{{{n0:=z.1"):
    attempt(lambda: text.format(1, 2, 3, a=[1]))
# expect: '%'
# expect: '%'
# expect: TypeError not all arguments converted during string formatting
# expect: '%'
# expect: TypeError not enough arguments for format string
# expect: ValueError unsupported format character '%' (0x25) at index 2
# expect: ValueError unsupported format character '%' (0x25) at index 2
# expect: ValueError unsupported format character '%' (0x25) at index 2
# expect: TypeError not enough arguments for format string
# expect: ValueError unsupported format character '%' (0x25) at index 2
# expect: ValueError unsupported format character '%' (0x25) at index 2
# expect: ValueError unsupported format character '%' (0x25) at index 2
# expect: TypeError not enough arguments for format string
# expect: ValueError unsupported format character '%' (0x25) at index 2
# expect: ValueError unsupported format character '%' (0x25) at index 2
# expect: ValueError unsupported format character '%' (0x25) at index 2
# expect: TypeError not enough arguments for format string
# expect: ValueError unsupported format character '%' (0x25) at index 3
# expect: ValueError unsupported format character '%' (0x25) at index 3
# expect: ValueError unsupported format character '%' (0x25) at index 3
# expect: TypeError not enough arguments for format string
# expect: ValueError unsupported format character '%' (0x25) at index 2
# expect: ValueError unsupported format character '%' (0x25) at index 2
# expect: ValueError unsupported format character '%' (0x25) at index 2
# expect: TypeError not enough arguments for format string
# expect: TypeError * wants int
# expect: TypeError not enough arguments for format string
# expect: TypeError * wants int
# expect: TypeError format requires a mapping
# expect: TypeError list indices must be integers or slices, not str
# expect: TypeError format requires a mapping
# expect: ValueError unsupported format character '%' (0x25) at index 4
# expect: TypeError not enough arguments for format string
# expect: ValueError unsupported format character 'y' (0x79) at index 1
# expect: ValueError unsupported format character 'y' (0x79) at index 1
# expect: ValueError unsupported format character 'y' (0x79) at index 1
# expect: ValueError incomplete format
# expect: ValueError incomplete format
# expect: ValueError incomplete format
# expect: ValueError incomplete format
# expect: ValueError incomplete format
# expect: ValueError incomplete format
# expect: ValueError incomplete format
# expect: ValueError incomplete format
# expect: TypeError not enough arguments for format string
# expect: ValueError unsupported format character '?' (0x9) at index 3
# expect: ValueError unsupported format character '?' (0x9) at index 3
# expect: ValueError unsupported format character '?' (0x9) at index 3
# expect: ValueError incomplete format
# expect: ValueError incomplete format
# expect: ValueError incomplete format
# expect: ValueError incomplete format
# expect: b'%'
# expect: TypeError not enough arguments for format string
# expect: TypeError not enough arguments for format string
# expect: ValueError precision too big
# expect: ValueError width too big
# expect: ValueError unmatched '{' in format spec
# expect: ValueError unmatched '{' in format spec
# expect: ValueError unmatched '{' in format spec
# expect: ValueError unmatched '{' in format spec
# expect: ValueError end of string while looking for conversion specifier
# expect: ValueError expected ':' after conversion specifier
# expect: ValueError expected '}' before end of string
# expect: ValueError Single '{' encountered in format string
# expect: ValueError unmatched '{' in format spec
# expect: ValueError expected '}' before end of string
# expect: ValueError Max string recursion exceeded
# expect: ValueError unmatched '{' in format spec
