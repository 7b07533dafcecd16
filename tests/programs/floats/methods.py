print((2.0).is_integer(), (2.5).is_integer(), (0.75).as_integer_ratio(), abs(-2.5), int(2.99))
# expect: True False (3, 4) 2.5 2
print(1.5 + 1, 2 * 0.5, 3 - 0.5, 2 ** 0.5, 10 / 5, -2.5, +2.5, 1e3)
# expect: 2.5 1.0 2.5 1.4142135623730951 2.0 -2.5 2.5 1000.0
