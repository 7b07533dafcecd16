# next(generator, default) swallows the end and what was returned.
def g():
    yield 1
    return 5


it = g()
print(next(it, "none"))  # expect: 1
print(next(it, "none"))  # expect: none
print(next(it, "none"))  # expect: none
