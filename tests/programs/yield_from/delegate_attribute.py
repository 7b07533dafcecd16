# gi_yieldfrom is what a generator delegates to.
def inner():
    yield 1


def outer(it):
    yield from it
    yield 2


it = inner()
g = outer(it)
print(g.gi_yieldfrom)  # expect: None
next(g)
print(g.gi_yieldfrom is it)  # expect: True
next(g)
print(g.gi_yieldfrom)  # expect: None
