print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-1).to_bytes(2, signed=True), (7).to_bytes(), (2**70).to_bytes(9, "big"))
# expect: b'\x04\x00' b'\x00\x04\x00\x00' b'\xff\xff' b'\x07' b'@\x00\x00\x00\x00\x00\x00\x00\x00'
print(int.from_bytes(b"\x01\x02"), int.from_bytes(b"\x01\x02", "little"), int.from_bytes(b"\xff\xfe", signed=True), int.from_bytes([1, 2, 3], "big"))
# expect: 258 513 -2 66051
print(int(b"12"), int(b"ff", 16), float(b"1.5"), ord(b"a"))  # expect: 12 255 1.5 97
for attempt in [lambda: (300).to_bytes(), lambda: (-1).to_bytes(1), lambda: (1).to_bytes(1, "x"), lambda: int(b"zz"), lambda: int.from_bytes("ab")]:
    try:
        attempt()
    except (OverflowError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
        # expect: OverflowError int too big to convert
        # expect: OverflowError can't convert negative int to unsigned
        # expect: ValueError byteorder must be either 'little' or 'big'
        # expect: ValueError invalid literal for int() with base 10: b'zz'
        # expect: TypeError cannot convert 'str' object to bytes
