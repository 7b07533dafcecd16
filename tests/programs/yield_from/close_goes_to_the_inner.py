# close() closes the inner generator first.
def inner():
    try:
        yield 1
    finally:
        print("inner closed")  # expect: inner closed


def outer():
    try:
        yield from inner()
    finally:
        print("outer closed")  # expect: outer closed


g = outer()
next(g)
g.close()
