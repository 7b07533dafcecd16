print(bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(range(3)), bytes(), bytearray(2), bytes(bytearray(b"q")))
# expect: b'\x00\x00\x00' b'\x01\x02\xff' b'\xc3\xa9' b'\x00\x01\x02' b'' bytearray(b'\x00\x00') b'q'
print(bytes.fromhex("68 65 6C"), b"\x01\xff".hex(), b"hello".hex(":"), b"hello".hex("-", 2), bytearray.fromhex("ff"))
# expect: b'hel' 01ff 68:65:6c:6c:6f 68-656c-6c6f bytearray(b'\xff')
for attempt in [
    lambda: bytes("x"),
    lambda: bytes(-1),
    lambda: bytes([300]),
    lambda: bytes([1, "x"]),
    lambda: bytes(1.5),
    lambda: bytes.fromhex("6g"),
    lambda: bytes.fromhex("abc"),
    lambda: b"a" + "b",
    lambda: "a" + b"b",
    lambda: b"abc"["x"],
    lambda: b"abc"[10],
    lambda: "h" in b"abc",
]:
    try:
        attempt()
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
        # expect: TypeError string argument without an encoding
        # expect: ValueError negative count
        # expect: ValueError bytes must be in range(0, 256)
        # expect: TypeError 'str' object cannot be interpreted as an integer
        # expect: TypeError cannot convert 'float' object to bytes
        # expect: ValueError non-hexadecimal number found in fromhex() arg at position 1
        # expect: ValueError fromhex() arg must contain an even number of hexadecimal digits
        # expect: TypeError can't concat str to bytes
        # expect: TypeError can only concatenate str (not "bytes") to str
        # expect: TypeError byte indices must be integers or slices, not str
        # expect: IndexError index out of range
        # expect: TypeError a bytes-like object is required, not 'str'
# expect stderr: SyntaxWarning: bytes indices must be integers or slices, not str; perhaps you missed a comma?
