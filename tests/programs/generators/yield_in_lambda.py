# A lambda with a yield is a generator function.
f = lambda n: (yield n)
it = f(3)
print(next(it))  # expect: 3
print(next(it, "over"))  # expect: over
