from collections.abc import Awaitable, Callable, Generator, Iterable, Mapping
print(Callable[[int], str], Iterable[int], Awaitable["x"], Callable[..., None], Mapping[str, list], Generator[int, None, str])
# expect: collections.abc.Callable[[int], str] collections.abc.Iterable[int] collections.abc.Awaitable['x'] collections.abc.Callable[..., None] collections.abc.Mapping[str, list] collections.abc.Generator[int, None, str]
class Box(Iterable[int]):
    def __iter__(self): return iter([1])
print(Box.__mro__, list(Box()))
# expect: (<class '__main__.Box'>, <class 'collections.abc.Iterable'>, <class 'object'>) [1]
