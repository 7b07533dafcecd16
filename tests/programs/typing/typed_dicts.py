from typing import Required, TypedDict


class TD(TypedDict, total=False):
    a: int
    b: Required[str]
print(TD(a=1, b="x"), TD.__annotations__, TD.__required_keys__, TD.__optional_keys__, TD.__total__, TD)
# expect: {'a': 1, 'b': 'x'} {'a': <class 'int'>, 'b': typing.Required[str]} frozenset({'b'}) frozenset({'a'}) False <class '__main__.TD'>
M = TypedDict("M", {"x": int})
print(M(x=1), M.__annotations__)  # expect: {'x': 1} {'x': <class 'int'>}
