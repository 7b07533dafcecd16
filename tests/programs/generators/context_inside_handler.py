# What a generator raises has the exception as context that its caller handles.
def g():
    yield 1
    raise ValueError("from the generator")


it = g()
next(it)
try:
    try:
        raise KeyError("handled")
    except KeyError:
        next(it)
except ValueError as error:
    print(repr(error.__context__))  # expect: KeyError('handled')
