import math

print(math.gcd(12, 18, 27), math.gcd(), math.gcd(2**100, 6**50), math.lcm(4, 6, 10), math.lcm(0, 5))
# expect: 3 0 1125899906842624 60 0
print(math.factorial(30), math.comb(100, 50), math.perm(50, 10), math.perm(5), math.comb(5, 9))
# expect: 265252859812191058636308480000000 100891344545564193334812497256 37276043023296000 120 0
print(math.isqrt(10**50), math.isqrt(2**64 - 1))  # expect: 10000000000000000000000000 4294967295
print(math.floor(-1.5), math.ceil(1.2), math.trunc(-2.7), math.floor(1e20), math.ceil(7))
# expect: -2 2 -2 100000000000000000000 7
for attempt in [lambda: math.factorial(-1), lambda: math.comb(-1, 2), lambda: math.isqrt(-1), lambda: math.gcd(1.5), lambda: math.floor(math.inf)]:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
        # expect: ValueError factorial() not defined for negative values
        # expect: ValueError n must be a non-negative integer
        # expect: ValueError isqrt() argument must be nonnegative
        # expect: TypeError 'float' object cannot be interpreted as an integer
        # expect: OverflowError cannot convert float infinity to integer
