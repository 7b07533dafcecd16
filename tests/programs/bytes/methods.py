data = b"hello world"
print(data.find(b"o"), data.rfind(b"o"), data.index(111), data.count(b"l"), data.find(b"z"))  # expect: 4 7 4 3 -1
print(data.split(), data.split(b"o"), data.rsplit(b"o", 1), b" a  b ".split(), b"a\r\nb\n".splitlines(), data.partition(b" "), data.rpartition(b"z"))
# expect: [b'hello', b'world'] [b'hell', b' w', b'rld'] [b'hello w', b'rld'] [b'a', b'b'] [b'a', b'b'] (b'hello', b' ', b'world') (b'', b'', b'hello world')
print(data.replace(b"l", b"L", 2), b"--x--".strip(b"-"), b"  x ".lstrip(), data.removeprefix(b"hello "), data.startswith((b"x", b"he")), data.endswith(b"ld"))
# expect: b'heLLo world' b'x' b'x ' b'world' True True
print(data.upper(), data.title(), data.capitalize(), b"aB".swapcase(), b"-5".zfill(4), b"x".center(5, b"*"), b"x".ljust(3), b"x".rjust(3, b"."))
# expect: b'HELLO WORLD' b'Hello World' b'Hello world' b'Ab' b'-005' b'**x**' b'x  ' b'..x'
print(b", ".join([b"a", bytearray(b"b")]), b"a\tb".expandtabs(4), data.translate(bytes.maketrans(b"lo", b"01")), data.translate(None, b"l"))
# expect: b'a, b' b'a   b' b'he001 w1r0d' b'heo word'
print(b"12".isdigit(), b"ab".isalpha(), b"Ab".istitle(), b"AB".isupper(), b"".islower(), b" \t".isspace(), b"\xff".isascii())
# expect: True True True True False True False
