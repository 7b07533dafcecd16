print((1.5).hex(), (-0.1).hex(), (0.0).hex(), (5e-324).hex(), float("inf").hex(), float("nan").hex())
# expect: 0x1.8000000000000p+0 -0x1.999999999999ap-4 0x0.0p+0 0x0.0000000000001p-1022 inf nan
for text in ["0x1.8p1", "-0x.8p-3", "1e5", "0x1p-1075", " +Infinity ", "nan", "0x1.00000000000008p0", "0x1.000000000000081p0"]:
    print(float.fromhex(text))
    # expect: 3.0
    # expect: -0.0625
    # expect: 485.0
    # expect: 0.0
    # expect: inf
    # expect: nan
    # expect: 1.0
    # expect: 1.0000000000000002
for text in ["", "0x", "1p", "0x1p1024", "0x1.8p1 x"]:
    try:
        float.fromhex(text)
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
        # expect: ValueError invalid hexadecimal floating-point string
        # expect: ValueError invalid hexadecimal floating-point string
        # expect: ValueError invalid hexadecimal floating-point string
        # expect: OverflowError hexadecimal value too large to represent as a float
        # expect: ValueError invalid hexadecimal floating-point string
