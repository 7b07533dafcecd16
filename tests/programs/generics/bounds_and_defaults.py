# Bounds, constraints and defaults are evaluated when somebody asks.
def noted(value):
    print("evaluated", value)
    return value


def function[T: noted(int), U: (str, bytes), V = noted(float), *Ts = *tuple[int, str], **P = [int]]():
    pass


T, U, V, Ts, P = function.__type_params__
print(T.__bound__, T.__bound__, T.__constraints__, T.__default__, T.has_default())
print(U.__bound__, U.__constraints__)
print(V.has_default(), V.__default__, V)
print(Ts.__default__, P.__default__, P.args, P.kwargs)
print(T.__name__, T.__covariant__, T.__contravariant__, T.__infer_variance__, T.__module__)


class Box[T = int]:
    pass


print(Box[str], Box.__parameters__[0].__default__)


def lazy[T: Missing]():
    pass


try:
    lazy.__type_params__[0].__bound__
except NameError as error:
    print(error)
Missing = 3
print(lazy.__type_params__[0].__bound__)
# expect: evaluated <class 'int'>
# expect: <class 'int'> <class 'int'> () typing.NoDefault False
# expect: None (<class 'str'>, <class 'bytes'>)
# expect: evaluated <class 'float'>
# expect: True <class 'float'> V
# expect: *tuple[int, str] [<class 'int'>] P.args P.kwargs
# expect: T False False True typing
# expect: __main__.Box[str] <class 'int'>
# expect: name 'Missing' is not defined
# expect: 3
