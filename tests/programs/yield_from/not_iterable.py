# yield from asks for an iterable.
def g():
    yield from 5


try:
    list(g())
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
