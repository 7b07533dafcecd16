# Two generators cannot delegate to the same running one.
def inner():
    yield 1
    yield 2
    yield 3


shared = inner()


def a():
    yield from shared


def b():
    yield from shared


x, y = a(), b()
print(next(x), next(y), next(x), next(y, "over"))  # expect: 1 2 3 over
