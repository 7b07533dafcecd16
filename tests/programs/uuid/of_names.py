# uuid3 and uuid5 follow from their names.
import uuid

print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "http://python.org/"))
# expect: 6fa459ea-ee8a-3ca4-894e-db77e160355e 4c565f0d-3f5a-5890-b41b-20cf47701c5e
made = uuid.uuid5(uuid.NAMESPACE_DNS, b"python.org")
print(repr(made), made.version, made.variant, made.hex, made.urn)
# expect: UUID('886313e1-3b8a-5372-9b90-0c9aee199e5d') 5 specified in RFC 4122 886313e13b8a53729b900c9aee199e5d urn:uuid:886313e1-3b8a-5372-9b90-0c9aee199e5d
print(made.int, made.bytes, made.bytes_le)
# expect: 181289448026289383154478846676280385117 b'\x88c\x13\xe1;\x8aSr\x9b\x90\x0c\x9a\xee\x19\x9e]' b'\xe1\x13c\x88\x8a;rS\x9b\x90\x0c\x9a\xee\x19\x9e]'
print(made.fields, made.time_low, made.time, made.clock_seq, made.node)
# expect: (2288194529, 15242, 21362, 155, 144, 13859559153245) 2288194529 248326395638518753 7056 13859559153245
print(uuid.NIL, uuid.MAX.version, hash(made) == hash(made.int), int(made) == made.int)
# expect: 00000000-0000-0000-0000-000000000000 None True True
