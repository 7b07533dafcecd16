# What a StopIteration inside a generator looks like when nobody catches it.
def g():
    yield 1
    raise StopIteration


print(list(g()))
# expect error: RuntimeError: generator raised StopIteration
