# What a class without the methods cannot do.
class Nothing: pass
n = Nothing()

def attempt(function):
    try:
        function()
    except TypeError as error:
        print(error)
        # expect: object of type 'Nothing' has no len()
        # expect: 'Nothing' object is not subscriptable
        # expect: 'Nothing' object does not support item assignment
        # expect: 'Nothing' object doesn't support item deletion
        # expect: argument of type 'Nothing' is not a container or iterable
        # expect: 'Nothing' object is not callable
        # expect: bad operand type for unary -: 'Nothing'
        # expect: unsupported operand type(s) for +: 'Nothing' and 'int'
        # expect: '<' not supported between instances of 'Nothing' and 'Nothing'
        # expect: bad operand type for abs(): 'Nothing'
        # expect: int() argument must be a string, a bytes-like object or a real number, not 'Nothing'
        # expect: list indices must be integers or slices, not Nothing
        # expect: 'Nothing' object is not reversible

def set_item():
    n[0] = 1

def delete_item():
    del n[0]

attempt(lambda: len(n))
attempt(lambda: n[0])
attempt(set_item)
attempt(delete_item)
attempt(lambda: 1 in n)
attempt(lambda: n())
attempt(lambda: -n)
attempt(lambda: n + 1)
attempt(lambda: n < n)
attempt(lambda: abs(n))
attempt(lambda: int(n))
attempt(lambda: [1, 2][n])
attempt(lambda: reversed(n))
