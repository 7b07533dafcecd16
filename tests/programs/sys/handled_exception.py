import sys

print(sys.exc_info(), sys.exception())  # expect: (None, None, None) None
try:
    raise ValueError("x")
except ValueError as error:
    kind, value, traceback = sys.exc_info()
    print(kind, value is error, sys.exception() is error, traceback is error.__traceback__)
    # expect: <class 'ValueError'> True True True
    try:
        raise KeyError("y")
    except KeyError:
        print(repr(sys.exception()))  # expect: KeyError('y')
    print(repr(sys.exception()))  # expect: ValueError('x')
print(sys.exc_info())  # expect: (None, None, None)
