data = b"caf\xc3\xa9 \x00\t'"
print(data, len(data), data[0], data[1:4], data[::-1][:3])  # expect: b"caf\xc3\xa9 \x00\t'" 9 99 b'af\xc3' b"'\t\x00"
print(b'both \' and "', bytearray(b"it's"), b"a" b"b", rb"\n")
# expect: b'both \' and "' bytearray(b"it\'s") b'ab' b'\\n'
print(str(b"x"), f"{b'x'!r:>6}", "%s" % b"x", [b"", bytearray()])  # expect: b'x'   b'x' b'x' [b'', bytearray(b'')]
print(list(b"abc"), 97 in b"abc", b"bc" in b"abc", b"abc" * 2, b"a" + bytearray(b"b"), bytearray(b"a") + b"b")
# expect: [97, 98, 99] True True b'abcabc' b'ab' bytearray(b'ab')
print(b"a" == "a", b"a" == bytearray(b"a"), b"a" < b"b", {b"k": 1}[b"k"], hash(b"abc") == hash("abc"))
# expect: False True True 1 True
