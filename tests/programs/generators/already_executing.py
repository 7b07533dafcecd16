# A generator cannot resume itself.
def g():
    try:
        next(it)
    except ValueError as error:
        print(error)  # expect: generator already executing
    yield 1


it = g()
print(next(it))  # expect: 1
