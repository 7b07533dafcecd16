# An exception thrown into a handler gets the handled one as its context.
def g():
    try:
        raise ValueError("handled inside")
    except ValueError:
        yield


it = g()
next(it)
try:
    it.throw(KeyError("thrown"))
except KeyError as error:
    print(repr(error.__context__))  # expect: ValueError('handled inside')
