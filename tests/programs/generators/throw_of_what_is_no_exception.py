def inner():
    try:
        yield 1
    finally:
        print("inner ends")


def outer():
    try:
        yield from inner()
    except TypeError as error:
        print("outer sees:", error)
        yield 2


iterator = inner()
next(iterator)
try:
    iterator.throw(5)
except TypeError as error:
    print(error)
print(list(iterator))
iterator = outer()
next(iterator)
print(iterator.throw(5))
# expect: exceptions must be classes or instances deriving from BaseException, not int
# expect: inner ends
# expect: []
# expect: inner ends
# expect: outer sees: exceptions must be classes or instances deriving from BaseException, not int
# expect: 2
