# An exception thrown into a generator that has not begun ends it.
def g():
    print("never")
    yield 1


it = g()
try:
    it.throw(ValueError("early"))
except ValueError as error:
    print(error)  # expect: early
print(list(it))  # expect: []
