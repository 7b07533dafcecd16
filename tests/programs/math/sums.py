import math

print(math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.prod([1, 2, 3, 4]), math.prod([1.5, 2], start=3))
# expect: 1.0 1.0 24 9.0
print(math.sumprod([1, 2], [3, 4]), math.sumprod([0.1] * 3, [10, 20, 30]), math.sumprod([10**20], [10**20]))
# expect: 11 6.0 10000000000000000000000000000000000000000
for attempt in [lambda: math.fsum([1e308, 1e308]), lambda: math.fsum([math.inf, -math.inf]), lambda: math.sumprod([1], [1, 2])]:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
        # expect: OverflowError intermediate overflow in fsum
        # expect: ValueError -inf + inf in fsum
        # expect: ValueError Inputs are not the same length
