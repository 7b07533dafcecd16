# bytes % values: conversions of bytes, numbers and characters.
class Made:
    def __bytes__(self):
        return b"made"


print(b"%d|%5d|%-5d|%05d|%x|%X|%o|%#x" % (1, 2, 3, 4, 255, 255, 8, 255))  # expect: b'1|    2|3    |00004|ff|FF|10|0xff'
print(b"%s|%b|%6s|%-6s|%.2s" % (b"ab", bytearray(b"cd"), b"e", b"f", b"ghi"))  # expect: b'ab|cd|     e|f     |gh'
print(b"%r %a %c %c" % ("é", b"x", 65, b"B"), b"%f %.2e %g %%" % (1.5, 12345.678, 0.1))
# expect: b"'\\xe9' b'x' A B" b'1.500000 1.23e+04 0.1 %'
print(b"%(a)s %(b)d" % {b"a": b"x", b"b": 3}, b"[%s] [%8b]" % (Made(), Made()), bytes(Made()))
# expect: b'x 3' b'[made] [    made]' b'made'
print(b"%s %5s %.1s" % (b"\xff", b"\xc3\xa9", b"\xc3\xa9"), b"%*d|%.*f" % (5, 1, 2, 3.14159))
# expect: b'\xff    \xc3\xa9 \xc3' b'    1|3.14'
text = bytearray(b"%d")
print(text % 3, type(text % 3))  # expect: bytearray(b'3') <class 'bytearray'>
text %= 5
print(text)  # expect: bytearray(b'5')
for wrong in (
    lambda: b"%s" % "text",
    lambda: b"%s" % 3,
    lambda: b"%d" % "a",
    lambda: b"%x" % 1.5,
    lambda: b"%f" % "a",
    lambda: b"%c" % 256,
    lambda: b"%c" % b"ab",
    lambda: b"%c" % "a",
    lambda: b"%z" % 3,
    lambda: b"%s %s" % b"a",
    lambda: b"a" % b"a",
    lambda: b"%" % 3,
    lambda: b"%(a)s" % {"a": b"x"},
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
        # expect: TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
        # expect: TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
        # expect: TypeError %d format: a real number is required, not str
        # expect: TypeError %x format: an integer is required, not float
        # expect: TypeError float argument required, not str
        # expect: OverflowError %c arg not in range(256)
        # expect: TypeError %c requires an integer in range(256) or a single byte, not a bytes object of length 2
        # expect: TypeError %c requires an integer in range(256) or a single byte, not str
        # expect: ValueError unsupported format character 'z' (0x7a) at index 1
        # expect: TypeError not enough arguments for format string
        # expect: TypeError not all arguments converted during bytes formatting
        # expect: ValueError incomplete format
        # expect: KeyError b'a'
