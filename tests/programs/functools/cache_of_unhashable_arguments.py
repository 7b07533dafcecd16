# The error of an argument that cannot be a key has no context.
import functools


@functools.cache
def double(value):
    return value * 2


for call in (lambda: double([1]), lambda: double(value={})):
    try:
        call()
    except TypeError as error:
        print(error, error.__context__)
        # expect: unhashable type: 'list' None
        # expect: unhashable type: 'dict' None
