print(abs(-3), abs(-2.5), round(2.567, 2), round(7), divmod(17, 5), divmod(-17, 5), pow(2, 5), pow(2, -1), int("5") + float("1.5"))
# expect: 3 2.5 2.57 7 (3, 2) (-4, 3) 32 0.5 6.5
