from typing import Annotated, Callable, Dict, List, Literal, Optional, Union, get_args, get_origin, get_type_hints


def f(a: int, b: "str" = "x", *c: List[int]) -> Optional[bool]: ...
print(get_type_hints(f), f.__annotations__)
# expect: {'a': <class 'int'>, 'b': <class 'str'>, 'c': typing.List[int], 'return': bool | None} {'a': <class 'int'>, 'b': 'str', 'c': typing.List[int], 'return': bool | None}
class H:
    x: int
    y: "Optional[H]" = None
print(get_type_hints(H), H.__annotations__)
# expect: {'x': <class 'int'>, 'y': __main__.H | None} {'x': <class 'int'>, 'y': 'Optional[H]'}
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]) is Union, get_args(Callable[[int], str]), get_origin(int), get_args(Literal[1, 2]), get_origin(Annotated[int, 3]))
# expect: <class 'list'> (<class 'str'>, <class 'int'>) True ([<class 'int'>], <class 'str'>) None (1, 2) typing.Annotated
