from typing import Annotated, Any, AnyStr, Callable, ClassVar, Concatenate, Dict, Final, Hashable, List, Literal, Never, NewType, NoReturn, Optional, ParamSpec, Self, Sized, SupportsInt, Text, TypeGuard, TypeVar, Union


T = TypeVar("T")
K = TypeVar("K", bound=int)
P = ParamSpec("P")
print(Literal["a", 1, True], Final[int], ClassVar[int], Annotated[int, "meta", 3], Final, Literal[1] == Literal[1])
# expect: typing.Literal['a', 1, True] typing.Final[int] typing.ClassVar[int] typing.Annotated[int, 'meta', 3] typing.Final True
UserId = NewType("UserId", int)
print(UserId(5), UserId)  # expect: 5 __main__.UserId
print(NoReturn, Never, Self, Any, AnyStr, Hashable, Sized, SupportsInt, isinstance(3, SupportsInt), isinstance(3, Hashable), Text)
# expect: typing.NoReturn typing.Never typing.Self typing.Any ~AnyStr typing.Hashable typing.Sized <class 'typing.SupportsInt'> True True <class 'str'>
print(Concatenate[int, P], TypeGuard[int], "", List[T][int], Dict[K, T][int, str], Union[T, int][str], Callable[[T], K][int, int])
# expect: typing.Concatenate[int, ~P] typing.TypeGuard[int]  typing.List[int] typing.Dict[int, str] str | int typing.Callable[[int], int]
print(List[int] == List[int], hash(List[int]) == hash(List[int]), {List[int]: 1}[List[int]], List["X"], Optional["X"])
# expect: True True 1 typing.List[ForwardRef('X')] ForwardRef('X') | None
