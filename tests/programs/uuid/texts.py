# The same number in its several forms; order; errors.
import uuid

one = uuid.UUID("{12345678-1234-5678-1234-567812345678}")
print(one == uuid.UUID(bytes=one.bytes) == uuid.UUID(int=one.int) == uuid.UUID(fields=one.fields))  # expect: True
print(one == uuid.UUID(bytes_le=one.bytes_le), one == uuid.UUID(one.urn), one == str(one), one < uuid.MAX, one.variant)
# expect: True True False True reserved for NCS compatibility
print(uuid.UUID(int=5, version=4), one.version, one.is_safe, len({one, uuid.UUID(str(one))}))
# expect: 00000000-0000-4000-8000-000000000005 None SafeUUID.unknown 1
for act in (
    lambda: uuid.UUID("123"),
    lambda: uuid.UUID(),
    lambda: uuid.UUID(bytes=b"1"),
    lambda: uuid.UUID(int=-1),
    lambda: uuid.UUID(int=1, version=9),
    lambda: uuid.UUID(fields=(1, 2)),
    lambda: uuid.UUID(fields=(1, 2, 3, 4, 5, -6)),
    lambda: uuid.UUID(fields=(1, 2, 3, 400, 5, 6)),
    lambda: setattr(one, "int", 3),
    lambda: one < 3,
):
    try:
        print(act())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
        # expect: ValueError badly formed hexadecimal UUID string
        # expect: TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
        # expect: ValueError bytes is not a 16-char string
        # expect: ValueError int is out of range (need a 128-bit value)
        # expect: ValueError illegal version number
        # expect: ValueError fields is not a 6-tuple
        # expect: ValueError field 6 out of range (need a 48-bit value)
        # expect: ValueError field 4 out of range (need an 8-bit value)
        # expect: TypeError UUID objects are immutable
        # expect: TypeError '<' not supported between instances of 'UUID' and 'int'
