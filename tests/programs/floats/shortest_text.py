for value in (0.1, 0.1 + 0.2, 1 / 3, 100.0, 1e15, 1e16, 123456789.123, 1e22, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, -0.0, 2.5e-7):
    print(value)
    # expect: 0.1
    # expect: 0.30000000000000004
    # expect: 0.3333333333333333
    # expect: 100.0
    # expect: 1000000000000000.0
    # expect: 1e+16
    # expect: 123456789.123
    # expect: 1e+22
    # expect: 0.0001
    # expect: 1e-05
    # expect: 5e-324
    # expect: 1.7976931348623157e+308
    # expect: -0.0
    # expect: 2.5e-07
