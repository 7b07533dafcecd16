# StopIteration must not leave a generator: it becomes a RuntimeError.
def g():
    yield 1
    raise StopIteration("inner")


it = g()
print(next(it))  # expect: 1
try:
    next(it)
except RuntimeError as error:
    print(error)  # expect: generator raised StopIteration
    print(repr(error.__cause__), error.__cause__ is error.__context__)  # expect: StopIteration('inner') True
