print("é€😀".encode(), "é".encode("latin-1"), "abc".encode("ascii"), "é€".encode().decode())
# expect: b'\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' b'\xe9' b'abc' é€
print("é€".encode("ascii", "ignore"), "é€".encode("ascii", "replace"), "é€😀".encode("ascii", "backslashreplace"))
# expect: b'' b'??' b'\\xe9\\u20ac\\U0001f600'
print("é€".encode("ascii", "xmlcharrefreplace"), b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode(errors="ignore"))
# expect: b'&#233;&#8364;' a�b ab
print(b"\xff\xe9".decode("latin-1"), str(b"abc", "ascii"), b"\xff".decode(errors="backslashreplace"))
# expect: ÿé abc \xff
for attempt in [
    lambda: b"\xff".decode(),
    lambda: b"\xe2\x82".decode(),
    lambda: b"ab\xc3(".decode(),
    lambda: "a€€b".encode("latin-1"),
    lambda: "é".encode("ascii"),
    lambda: "x".encode("nope"),
    lambda: b"\xff".decode("utf-8", "nope"),
    lambda: "x".encode(5),
]:
    try:
        attempt()
    except (UnicodeError, LookupError, TypeError) as error:
        print(type(error).__name__, error)
        # expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
        # expect: UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
        # expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 2: invalid continuation byte
        # expect: UnicodeEncodeError 'latin-1' codec can't encode characters in position 1-2: ordinal not in range(256)
        # expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
        # expect: LookupError unknown encoding: nope
        # expect: LookupError unknown error handler name 'nope'
        # expect: TypeError encode() argument 'encoding' must be str, not int
