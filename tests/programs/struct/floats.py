# The formats of IEEE 754.
import math
import struct

for number in (0.0, -0.0, 1.5, -2.25, 1.1, 1e-45, 5e-324, 3.4e38, 65504.0, 1e-7, math.inf, -math.inf, 2.0**-1074 * 3):
    for code in "<e", "<f", ">d":
        try:
            packed = struct.pack(code, number)
            print(code, number, packed, struct.unpack(code, packed)[0])
        except OverflowError as error:
            print(code, number, error)
print(math.isnan(struct.unpack("<d", struct.pack("<d", math.nan))[0]), struct.pack(">f", math.nan))
print(struct.pack("f", 1e40), struct.pack("<d", 3), struct.unpack("<2f", struct.pack("<2f", 1, 2)))
import random

random.seed(1)
numbers = [random.uniform(-1, 1) * 10 ** random.randint(-300, 300) for _ in range(200)]
print(all(struct.unpack("<d", struct.pack("<d", number)) == (number,) for number in numbers))
print(struct.pack("<20f", *(random.uniform(-9, 9) for _ in range(20))).hex())
try:
    struct.pack("<d", "x")
except struct.error as error:
    print(error)
# expect: <e 0.0 b'\x00\x00' 0.0
# expect: <f 0.0 b'\x00\x00\x00\x00' 0.0
# expect: >d 0.0 b'\x00\x00\x00\x00\x00\x00\x00\x00' 0.0
# expect: <e -0.0 b'\x00\x80' -0.0
# expect: <f -0.0 b'\x00\x00\x00\x80' -0.0
# expect: >d -0.0 b'\x80\x00\x00\x00\x00\x00\x00\x00' -0.0
# expect: <e 1.5 b'\x00>' 1.5
# expect: <f 1.5 b'\x00\x00\xc0?' 1.5
# expect: >d 1.5 b'?\xf8\x00\x00\x00\x00\x00\x00' 1.5
# expect: <e -2.25 b'\x80\xc0' -2.25
# expect: <f -2.25 b'\x00\x00\x10\xc0' -2.25
# expect: >d -2.25 b'\xc0\x02\x00\x00\x00\x00\x00\x00' -2.25
# expect: <e 1.1 b'f<' 1.099609375
# expect: <f 1.1 b'\xcd\xcc\x8c?' 1.100000023841858
# expect: >d 1.1 b'?\xf1\x99\x99\x99\x99\x99\x9a' 1.1
# expect: <e 1e-45 b'\x00\x00' 0.0
# expect: <f 1e-45 b'\x01\x00\x00\x00' 1.401298464324817e-45
# expect: >d 1e-45 b'6\x96\xd6\x01\xad7j\xb9' 1e-45
# expect: <e 5e-324 b'\x00\x00' 0.0
# expect: <f 5e-324 b'\x00\x00\x00\x00' 0.0
# expect: >d 5e-324 b'\x00\x00\x00\x00\x00\x00\x00\x01' 5e-324
# expect: <e 3.4e+38 float too large to pack with e format
# expect: <f 3.4e+38 b'\x9e\xc9\x7f\x7f' 3.3999999521443642e+38
# expect: >d 3.4e+38 b'G\xef\xf93\xc7\x8c\xdf\xad' 3.4e+38
# expect: <e 65504.0 b'\xff{' 65504.0
# expect: <f 65504.0 b'\x00\xe0\x7fG' 65504.0
# expect: >d 65504.0 b'@\xef\xfc\x00\x00\x00\x00\x00' 65504.0
# expect: <e 1e-07 b'\x02\x00' 1.1920928955078125e-07
# expect: <f 1e-07 b'\x95\xbf\xd63' 1.0000000116860974e-07
# expect: >d 1e-07 b'>z\xd7\xf2\x9a\xbc\xafH' 1e-07
# expect: <e inf b'\x00|' inf
# expect: <f inf b'\x00\x00\x80\x7f' inf
# expect: >d inf b'\x7f\xf0\x00\x00\x00\x00\x00\x00' inf
# expect: <e -inf b'\x00\xfc' -inf
# expect: <f -inf b'\x00\x00\x80\xff' -inf
# expect: >d -inf b'\xff\xf0\x00\x00\x00\x00\x00\x00' -inf
# expect: <e 1.5e-323 b'\x00\x00' 0.0
# expect: <f 1.5e-323 b'\x00\x00\x00\x00' 0.0
# expect: >d 1.5e-323 b'\x00\x00\x00\x00\x00\x00\x00\x03' 1.5e-323
# expect: True b'\x7f\xc0\x00\x00'
# expect: b'\x00\x00\x80\x7f' b'\x00\x00\x00\x00\x00\x00\x08@' (1.0, 2.0)
# expect: True
# expect: 882d0941bb8d0ac1a4d75c408b7bb83fdf87d73ff739d0c0a12a0b41527f80c02b9f933fe1d3bcc0f697ecc0ed0d81be0bb7b9c0a38952c06b63e240be2bf240fdbdf74075412040acfa9dc0017157c0
# expect: required argument is not a float
