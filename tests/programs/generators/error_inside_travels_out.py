# An exception in the body comes out of next(), and the generator is over.
def g():
    yield 1
    raise ValueError("inside")


it = g()
print(next(it))  # expect: 1
try:
    next(it)
except ValueError as error:
    print(error)  # expect: inside
print(next(it, "over"))  # expect: over
