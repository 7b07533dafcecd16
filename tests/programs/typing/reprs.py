from typing import Any, AsyncGenerator, AsyncIterator, Awaitable, Callable, Coroutine, Dict, FrozenSet, Generator, Iterable, Iterator, List, Mapping, Optional, ParamSpec, Set, Tuple, Type, TypeVar, Union


print(Optional[int], Union[int, str], Union[int, None, str], List[int], Dict[str, List[int]], Tuple[int, ...], Tuple[()], Set[str], FrozenSet[int], Type[int], List, Dict, Any, Optional, Union)
# expect: int | None int | str int | None | str typing.List[int] typing.Dict[str, typing.List[int]] typing.Tuple[int, ...] typing.Tuple[()] typing.Set[str] typing.FrozenSet[int] typing.Type[int] typing.List typing.Dict typing.Any typing.Optional <class 'typing.Union'>
print(Callable[[int, str], bool], Callable[..., None], Callable, Awaitable[int], Coroutine[Any, Any, int], AsyncIterator[str], AsyncGenerator[int, None], Iterable[int], Iterator, Generator[int, str, bool], Mapping[str, int])
# expect: typing.Callable[[int, str], bool] typing.Callable[..., NoneType] typing.Callable typing.Awaitable[int] typing.Coroutine[typing.Any, typing.Any, int] typing.AsyncIterator[str] typing.AsyncGenerator[int, NoneType] typing.Iterable[int] typing.Iterator typing.Generator[int, str, bool] typing.Mapping[str, int]
T = TypeVar("T"); K = TypeVar("K", bound=int); N = TypeVar("N", int, str, covariant=True) if False else TypeVar("N", int, str)
P = ParamSpec("P")
print(T, K, K.__bound__, N.__constraints__, P, P.args, P.kwargs, Callable[P, T], TypeVar("C", covariant=True), TypeVar("D", contravariant=True))
# expect: ~T ~K <class 'int'> (<class 'int'>, <class 'str'>) ~P P.args P.kwargs typing.Callable[~P, ~T] +C -D
