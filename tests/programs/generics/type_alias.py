# A type alias evaluates its value when somebody asks, once.
def noted(value):
    print("evaluated", value)
    return value


type Number = noted(int) | float
type Pair[T] = tuple[T, T]
type Tree = list[Tree] | None
print(Number, type(Number), Number.__name__, Number.__module__, Number.__type_params__)
print(Number.__value__)
print(Number.__value__ is Number.__value__)
print(Pair, Pair.__type_params__, Pair.__parameters__, Pair.__value__, Pair[int], Pair[int].__origin__)
print(Tree.__value__, Number | None, int | Number)
try:
    Number[int]
except TypeError as error:
    print(error)
try:
    isinstance(1, Number)
except TypeError as error:
    print(error)

type Later = Unknown
try:
    Later.__value__
except NameError as error:
    print(error)
Unknown = str
print(Later.__value__)
# expect: Number <class 'typing.TypeAliasType'> Number __main__ ()
# expect: evaluated <class 'int'>
# expect: int | float
# expect: True
# expect: Pair (T,) (T,) tuple[T, T] Pair[int] Pair
# expect: list[Tree] | None Number | None int | Number
# expect: Only generic type aliases are subscriptable
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: name 'Unknown' is not defined
# expect: <class 'str'>
