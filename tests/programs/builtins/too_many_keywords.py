# How wrong keywords are told by max, min and enumerate.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: max(1, 2, a=1, b=2, c=3))
attempt(lambda: min([1], a=1, b=2, key=3))
attempt(lambda: max(1, 2, a=1, b=2))
attempt(lambda: max(a=1, b=2, c=3))
attempt(lambda: min(1, 2, default=1))
attempt(lambda: list(enumerate(start=1)))
attempt(lambda: list(enumerate(iterable="a")))
attempt(lambda: list(enumerate(start=2, iterable="a")))
attempt(lambda: list(enumerate("a", iterable=2)))
attempt(lambda: list(enumerate("a", 2, start=2)))
attempt(lambda: list(enumerate(x=2)))
attempt(lambda: list(enumerate(iterable="a", x=2)))
attempt(lambda: list(enumerate()))
# expect: TypeError max() takes at most 2 keyword arguments (3 given)
# expect: TypeError min() takes at most 2 keyword arguments (3 given)
# expect: TypeError max() got an unexpected keyword argument 'a'
# expect: TypeError max expected at least 1 argument, got 0
# expect: TypeError Cannot specify a default for min() with multiple positional arguments
# expect: TypeError 'start' is an invalid keyword argument for enumerate()
# expect: [(0, 'a')]
# expect: [(2, 'a')]
# expect: TypeError 'iterable' is an invalid keyword argument for enumerate()
# expect: TypeError enumerate() takes at most 2 arguments (3 given)
# expect: TypeError 'x' is an invalid keyword argument for enumerate()
# expect: TypeError 'x' is an invalid keyword argument for enumerate()
# expect: TypeError enumerate() missing required argument 'iterable'
