import random

random.seed(b"seed")
print(random.random(), random.randbytes(5), random.Random(bytearray(b"seed")).random())
# expect: 0.1382359792209653 b'\xfe\xf9\x98<\xf1' 0.1382359792209653
