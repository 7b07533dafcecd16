# Struct objects; packing into a buffer and reading from one.
import struct

record = struct.Struct("<HI")
print(record, record.size, record.format, record.pack(1, 2), record.unpack(b"\x01\0\x02\0\0\0"))
# expect: Struct('<HI') 6 <HI b'\x01\x00\x02\x00\x00\x00' (1, 2)
buffer = bytearray(8)
record.pack_into(buffer, 1, 258, 3)
print(buffer, record.unpack_from(buffer, 1), struct.unpack_from("<H", b"abc", offset=-2))
# expect: bytearray(b'\x00\x02\x01\x03\x00\x00\x00\x00') (258, 3) (25442,)
print(list(struct.iter_unpack("<H", b"\x01\0\x02\0")), list(record.iter_unpack(bytes(12))))
# expect: [(1,), (2,)] [(0, 0), (0, 0)]
for act in (
    lambda: struct.iter_unpack("<H", b"\x01\0\x02"),
    lambda: struct.unpack_from("<H", b"abc", 2),
    lambda: struct.unpack_from("<H", b"abc", -1),
    lambda: struct.unpack_from("<H", b"abc", -5),
    lambda: struct.pack_into("<H", buffer, 7, 1),
    lambda: record.pack(1),
    lambda: record.unpack(b""),
):
    try:
        print(act())
    except struct.error as error:
        print(error)
        # expect: iterative unpacking requires a buffer of a multiple of 2 bytes
        # expect: unpack_from requires a buffer of at least 4 bytes for unpacking 2 bytes at offset 2 (actual buffer size is 3)
        # expect: not enough data to unpack 2 bytes at offset -1
        # expect: offset -5 out of range for 3-byte buffer
        # expect: pack_into requires a buffer of at least 9 bytes for packing 2 bytes at offset 7 (actual buffer size is 8)
        # expect: pack expected 2 items for packing (got 1)
        # expect: unpack requires a buffer of 6 bytes
