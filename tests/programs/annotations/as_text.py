from __future__ import annotations
x: int = 3
def f(a: int | None, b: List[Dict[str, "int"]] = 1, *c: 'q', d: tuple[int, ...] = (), e: x.y.z(1, k=2) = 3) -> (1, 2): ...
print(f.__annotations__)
# expect: {'a': 'int | None', 'b': "List[Dict[str, 'int']]", 'c': "'q'", 'd': 'tuple[int, ...]', 'e': 'x.y.z(1, k=2)', 'return': '(1, 2)'}
class C:
    a: int
    b: Callable[[int], str] = 3
    c: -1 + 2 * (3 - 4) ** 2
    d: not a and b or c if x else y
    e: {"a": 1, **z}
    f: lambda x: x
    g: x[1:2, ::3]
    h: Literal["it's", 'a"b', 1.5, None, True]
    i: 1 < 2 in 3
    j: Tuple[()]
    k: (1,)
    l: A[1,]
print(C.__annotations__)
# expect: {'a': 'int', 'b': 'Callable[[int], str]', 'c': '-1 + 2 * (3 - 4) ** 2', 'd': 'not a and b or c if x else y', 'e': "{'a': 1, **z}", 'f': 'lambda x: x', 'g': 'x[1:2, ::3]', 'h': 'Literal["it\'s", \'a"b\', 1.5, None, True]', 'i': '1 < 2 in 3', 'j': 'Tuple[()]', 'k': '(1,)', 'l': 'A[1,]'}
print(__annotations__)  # expect: {'x': 'int'}
print(list(k for k in C.__dict__ if "annot" in k))  # expect: ['__annotations__']
