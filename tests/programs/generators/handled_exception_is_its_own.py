# A generator suspended in a handler keeps its exception to itself.

def g():
    try:
        raise ValueError("mine")
    except ValueError:
        yield 1
        try:
            raise
        except ValueError as error:
            yield repr(error)


it = g()
print(next(it))  # expect: 1
try:
    raise
except RuntimeError as error:
    print(error)  # expect: No active exception to reraise
print(next(it))  # expect: ValueError('mine')
