# Ranges hold integers of 64 bits; CPython's hold any.
print(range(2**62)[-1])  # expect: 4611686018427387903
range(2**70)
# expect error: NotImplementedError: Loopscope's ranges support only 64-bit integers
