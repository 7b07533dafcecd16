# Numbers as bytes in either order.
import struct

print(struct.pack(">I", 5), struct.pack("<IhB", 1, -2, 255), struct.pack("!H?", 258, True), struct.pack(">q", -1))
# expect: b'\x00\x00\x00\x05' b'\x01\x00\x00\x00\xfe\xff\xff' b'\x01\x02\x01' b'\xff\xff\xff\xff\xff\xff\xff\xff'
print(struct.unpack(">HhBq", b"\x01\x02\xff\xfe\x03" + b"\xff" * 8), struct.unpack("<i", b"\xff\xff\xff\xff"))
# expect: (258, -2, 3, -1) (-1,)
print(struct.calcsize("<bIq"), struct.calcsize("@bI"), struct.calcsize("bh"), struct.calcsize("> h"), struct.pack("bH", 1, 2))
# expect: 13 8 4 2 b'\x01\x00\x02\x00'
print(struct.pack("<3H", 1, 2, 3), struct.pack("2x?", []), struct.unpack("<2s?2x", b"ab\x02\0\0"))
# expect: b'\x01\x00\x02\x00\x03\x00' b'\x00\x00\x00' (b'ab', True)
print(struct.pack("5s", b"ab"), struct.pack("5p", b"abcdefg"), struct.unpack("<5p", b"\x03abcd"), struct.pack("c", b"x"))
# expect: b'ab\x00\x00\x00' b'\x04abcd' (b'abc',) b'x'


class Five:
    def __index__(self):
        return 5


print(struct.pack("B", Five()))  # expect: b'\x05'
for act in (
    lambda: struct.pack("I", -1),
    lambda: struct.pack("b", 200),
    lambda: struct.pack("<q", 2**63),
    lambda: struct.pack("h", "x"),
    lambda: struct.pack("<H", 1.5),
    lambda: struct.pack("I"),
    lambda: struct.pack("s", "x"),
    lambda: struct.pack("c", b"ab"),
    lambda: struct.pack("z", 1),
    lambda: struct.pack("3", 1),
    lambda: struct.unpack("I", b"123"),
    lambda: struct.unpack("<h", 5),
    lambda: struct.pack(5),
    lambda: struct.calcsize("=n"),
):
    try:
        print(act())
    except (struct.error, TypeError) as error:
        print(type(error).__name__, error)
        # expect: error 'I' format requires 0 <= number <= 4294967295
        # expect: error 'b' format requires -128 <= number <= 127
        # expect: error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
        # expect: error required argument is not an integer
        # expect: error required argument is not an integer
        # expect: error pack expected 1 items for packing (got 0)
        # expect: error argument for 's' must be a bytes object
        # expect: error char format requires a bytes object of length 1
        # expect: error bad char in struct format
        # expect: error repeat count given without format specifier
        # expect: error unpack requires a buffer of 4 bytes
        # expect: TypeError a bytes-like object is required, not 'int'
        # expect: TypeError Struct() argument 1 must be a str or bytes object, not int
        # expect: error bad char in struct format
