print(1 == 1.0, 2 < 2.5, 3 >= 3.0, 2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53))
# expect: True True True True False
print({1: "int"}[1.0], 1 in [1.0], max(1, 1.0), max(1.0, 1))  # expect: int True 1 1.0
