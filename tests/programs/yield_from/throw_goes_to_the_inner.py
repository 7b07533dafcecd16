# Exceptions thrown in reach the innermost generator first.
def inner():
    try:
        yield 1
    except ValueError:
        print("inner caught")
        yield 2
    return "r"


def outer():
    try:
        print((yield from inner()))
        yield 3
    except KeyError as error:
        print("outer caught", error)
        yield 4


g = outer()
print(next(g))
print(g.throw(ValueError))
print(next(g))
g = outer()
next(g)
print(g.throw(KeyError("k")))
# expect: 1
# expect: inner caught
# expect: 2
# expect: r
# expect: 3
# expect: outer caught 'k'
# expect: 4
