def depth(n):
    if n == 0:
        raise ValueError("bottom")
    depth(n - 1)

caught = None
try:
    depth(5)
except ValueError as error:
    caught = error
print(repr(caught), caught.__traceback__ is not None)  # expect: ValueError('bottom') True
