# Equal numbers are one key, however they came about.
table = {2**70: "int", -(2**70): "minus"}
print(table[2.0**70], table[1 << 70], table[-1180591620717411303424])  # expect: int int minus
print(hash(2**70) == hash(2.0**70), hash(-(2**70)) == -hash(2**70), len({10**30, 10**30, 10**30 + 1}))
# expect: True True 2
