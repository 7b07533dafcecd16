# The error has no context.
import functools

try:
    functools.reduce(max, 5)
except TypeError as error:
    print(error, error.__context__)  # expect: reduce() arg 2 must support iteration None
