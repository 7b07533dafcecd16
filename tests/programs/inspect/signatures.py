# signature() of functions, methods, classes and what wraps them.
import dataclasses
import functools
from inspect import Parameter, Signature, signature


def function(a, b: int, /, c=1, *args: str, d, e: "x" = 2, **kw) -> float: ...


class Account:
    def __init__(self, owner, balance=2): ...

    def move(self, amount, *, to=None): ...

    @classmethod
    def make(cls, name): ...

    @staticmethod
    def check(number): ...

    def __call__(self, update): ...


class Saving(Account): ...


class Made:
    def __new__(cls, first, second):
        return super().__new__(cls)


class Plain: ...


class Meta(type):
    def __call__(cls, only): ...


class ByMeta(metaclass=Meta): ...


@dataclasses.dataclass
class Point:
    x: int
    label: str = "p"
    tags: list = dataclasses.field(default_factory=list)


@functools.wraps(function)
def wrapper(*args, **kwargs): ...


@functools.lru_cache
def cached(number: int): ...


async def fetch(urls: list[str], limit: int | None = None) -> dict[str, int]: ...


def marked(a): ...


marked.__signature__ = Signature([Parameter("other", Parameter.KEYWORD_ONLY)])
shown = signature(function)
print(shown, repr(shown), shown.return_annotation, type(shown.parameters).__name__)
# expect: (a, b: int, /, c=1, *args: str, d, e: 'x' = 2, **kw) -> float <Signature (a, b: int, /, c=1, *args: str, d, e: 'x' = 2, **kw) -> float> <class 'float'> mappingproxy
for parameter in shown.parameters.values():
    print(repr(parameter), parameter.name, parameter.kind, repr(parameter.kind), parameter.kind.description)
    # expect: <Parameter "a"> a POSITIONAL_ONLY <_ParameterKind.POSITIONAL_ONLY: 0> positional-only
    # expect: <Parameter "b: int"> b POSITIONAL_ONLY <_ParameterKind.POSITIONAL_ONLY: 0> positional-only
    # expect: <Parameter "c=1"> c POSITIONAL_OR_KEYWORD <_ParameterKind.POSITIONAL_OR_KEYWORD: 1> positional or keyword
    # expect: <Parameter "*args: str"> args VAR_POSITIONAL <_ParameterKind.VAR_POSITIONAL: 2> variadic positional
    # expect: <Parameter "d"> d KEYWORD_ONLY <_ParameterKind.KEYWORD_ONLY: 3> keyword-only
    # expect: <Parameter "e: 'x' = 2"> e KEYWORD_ONLY <_ParameterKind.KEYWORD_ONLY: 3> keyword-only
    # expect: <Parameter "**kw"> kw VAR_KEYWORD <_ParameterKind.VAR_KEYWORD: 4> variadic keyword
for thing in (Account, Account.move, Account(1).move, Account.make, Account.check, Account(1), Saving, Made, Plain, ByMeta, Point):
    print(signature(thing))
    # expect: (owner, balance=2)
    # expect: (self, amount, *, to=None)
    # expect: (amount, *, to=None)
    # expect: (name)
    # expect: (number)
    # expect: (update)
    # expect: (owner, balance=2)
    # expect: (first, second)
    # expect: ()
    # expect: (only)
    # expect: (x: int, label: str = 'p', tags: list = <factory>) -> None
print(signature(cached))  # expect: (number: int)
for thing in (wrapper, fetch, marked, lambda x, *y: 0, object):
    print(signature(thing), signature(thing, follow_wrapped=False))
    # expect: (a, b: int, /, c=1, *args: str, d, e: 'x' = 2, **kw) -> float (*args: str, **kwargs) -> float
    # expect: (urls: list[str], limit: int | None = None) -> dict[str, int] (urls: list[str], limit: int | None = None) -> dict[str, int]
    # expect: (*, other) (*, other)
    # expect: (x, *y) (x, *y)
    # expect: () ()
print(signature(functools.partial(function, 1, 2, d=3)), signature(functools.partial(function, 1, 2, c=5)))
# expect: (c=1, *args: str, d=3, e: 'x' = 2, **kw) -> float (*, c=5, d, e: 'x' = 2, **kw) -> float
print(signature(fetch) == signature(fetch), shown == signature(fetch), hash(shown) == hash(signature(function)))
# expect: True False True
for thing in (5, ValueError, int):
    try:
        print(signature(thing))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
        # expect: TypeError 5 is not a callable object
        # expect: ValueError no signature found for builtin type <class 'ValueError'>
        # expect: ValueError no signature found for builtin type <class 'int'>
