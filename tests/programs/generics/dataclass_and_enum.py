# Generic classes go through the library's decorators.
from dataclasses import dataclass, field
from typing import NamedTuple, get_args, get_origin, get_type_hints


@dataclass
class Result[T]:
    value: T
    notes: list[str] = field(default_factory=list)


class Pair[A, B](NamedTuple):
    left: A
    right: B


print(Result(3), Result[int](4) == Result(4), Result.__type_params__)  # expect: Result(value=3, notes=[]) True (T,)
print(Pair(1, "two"), Pair.__type_params__)  # expect: Pair(left=1, right='two') (A, B)
print(get_origin(Result[int]), get_args(Result[int]))  # expect: <class '__main__.Result'> (<class 'int'>,)
print(get_type_hints(Result))  # expect: {'value': T, 'notes': list[str]}
