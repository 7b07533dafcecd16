for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (6, 3), (0, 5)):
    print(a // b, a % b, divmod(a, b), a / b)
    # expect: 3 1 (3, 1) 3.5
    # expect: -4 1 (-4, 1) -3.5
    # expect: -4 -1 (-4, -1) -3.5
    # expect: 3 -1 (3, -1) 3.5
    # expect: 2 0 (2, 0) 2.0
    # expect: 0 0 (0, 0) 0.0
