from __future__ import annotations
from dataclasses import dataclass, field, asdict, InitVar, KW_ONLY
from typing import ClassVar, Optional, NamedTuple, get_type_hints
import dataclasses, typing
@dataclass
class A:
    x: int
    y: Optional[A] = None
    z: ClassVar[int] = 3
    w: typing.ClassVar[str] = "w"
    i: InitVar[int] = 4
    j: dataclasses.InitVar[int] = 5
    _: KW_ONLY
    l: list[int] = field(default_factory=list)
    def __post_init__(self, i, j): self.s = i + j
print(A(1), A(1).s, [f.name for f in dataclasses.fields(A)], dataclasses.fields(A)[0].type, A.__doc__)
# expect: A(x=1, y=None, l=[]) 9 ['x', 'y', 'l'] int A(x: 'int', y: 'Optional[A]' = None, i: 'InitVar[int]' = 4, j: 'dataclasses.InitVar[int]' = 5, *, l: 'list[int]' = <factory>)
class P(NamedTuple):
    x: int
    y: str = "a"
print(P(1), P.__annotations__)  # expect: P(x=1, y='a') {'x': ForwardRef('int'), 'y': ForwardRef('str')}
def f(a: A, b: "Optional[int]" = None) -> list: ...
print(f.__annotations__, get_type_hints(f))
# expect: {'a': 'A', 'b': "'Optional[int]'", 'return': 'list'} {'a': <class '__main__.A'>, 'b': int | None, 'return': <class 'list'>}
