# An exception for a plain iterator is raised at the yield from.
def g():
    try:
        yield from [1, 2]
    except ValueError:
        yield "caught here"


it = g()
next(it)
print(it.throw(ValueError))  # expect: caught here
