# What the functions of itertools say when they cannot.
import itertools


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
        # expect: TypeError a number is required
        # expect: TypeError count() takes at most 2 arguments (3 given)
        # expect: TypeError cycle expected 1 argument, got 0
        # expect: TypeError 'int' object is not iterable
        # expect: TypeError repeat() missing required argument 'object' (pos 1)
        # expect: TypeError 'str' object cannot be interpreted as an integer
        # expect: TypeError accumulate() takes at most 2 positional arguments (3 given)
        # expect: ValueError n must be at least one
        # expect: TypeError batched() takes exactly 2 positional arguments (3 given)
        # expect: TypeError chain() takes no keyword arguments
        # expect: TypeError chain.from_iterable() takes exactly one argument (0 given)
        # expect: ValueError r must be non-negative
        # expect: TypeError combinations() takes at most 2 arguments (3 given)
        # expect: TypeError compress() missing required argument 'selectors' (pos 2)
        # expect: TypeError 'int' object is not callable
        # expect: TypeError islice expected at least 2 arguments, got 1
        # expect: TypeError Expected int as r
        # expect: ValueError repeat argument cannot be negative
        # expect: TypeError product() got an unexpected keyword argument 'foo'
        # expect: TypeError 'int' object is not iterable
        # expect: ValueError n must be >= 0
        # expect: TypeError itertools.tee() takes no keyword arguments
        # expect: TypeError zip_longest() got an unexpected keyword argument


attempt(lambda: itertools.count("a"))
attempt(lambda: itertools.count(1, 2, 3))
attempt(lambda: itertools.cycle())
attempt(lambda: itertools.cycle(5))
attempt(lambda: itertools.repeat())
attempt(lambda: itertools.repeat(5, "a"))
attempt(lambda: itertools.accumulate([], None, 3))
attempt(lambda: itertools.batched("abc", 0))
attempt(lambda: itertools.batched("abc", 2, True))
attempt(lambda: itertools.chain(a=1))
attempt(lambda: itertools.chain.from_iterable())
attempt(lambda: itertools.combinations("AB", -1))
attempt(lambda: itertools.combinations("AB", 1, 2))
attempt(lambda: itertools.compress("a"))
attempt(lambda: list(itertools.dropwhile(5, [1])))
attempt(lambda: itertools.islice([]))
attempt(lambda: itertools.permutations("AB", "a"))
attempt(lambda: itertools.product("AB", repeat=-1))
attempt(lambda: itertools.product("a", foo=1))
attempt(lambda: list(itertools.starmap(pow, [5])))
attempt(lambda: itertools.tee("a", -1))
attempt(lambda: itertools.tee("a", n=2))
attempt(lambda: itertools.zip_longest(foo=1))
