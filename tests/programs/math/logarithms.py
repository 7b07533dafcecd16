import math

print(math.log(1), math.log(8, 2), math.log2(8), math.log10(1000), math.log2(2**100), math.log10(10**300))
# expect: 0.0 3.0 3.0 3.0 100.0 300.0
print(round(math.log(10**400), 10), math.log1p(0), math.expm1(0))  # expect: 921.0340371976 0.0 0.0
for attempt in [lambda: math.log(0), lambda: math.log(-1.5), lambda: math.log10(-(10**400)), lambda: math.log(2, 1), lambda: math.log("x")]:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
        # expect: ValueError expected a positive input
        # expect: ValueError expected a positive input, got -1.5
        # expect: ValueError expected a positive input
        # expect: ZeroDivisionError division by zero
        # expect: TypeError must be real number, not str
