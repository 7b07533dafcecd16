from collections.abc import Awaitable, Coroutine, AsyncIterable, AsyncIterator, AsyncGenerator, Hashable, Iterable, Iterator, Generator, Reversible, Sized, Container, Callable, Collection, Set, MutableSet, Mapping, MutableMapping, Sequence, MutableSequence, KeysView, ItemsView, ValuesView, MappingView
import asyncio
async def co(): pass
def gen(): yield
async def agen(): yield 1
class Aw:
    def __await__(self): yield
class AIt:
    def __aiter__(self): return self
    async def __anext__(self): raise StopAsyncIteration
async def main():
    things = [co(), gen(), agen(), Aw(), AIt(), asyncio.get_running_loop().create_future(), asyncio.create_task(co()), [], (), {}, set(), frozenset(), "", range(3), iter([]), {}.keys(), {}.items(), {}.values(), print, 3, None, object(), zip(), map(str, []), enumerate([]), reversed([])]
    for abc in [Awaitable, Coroutine, AsyncIterable, AsyncIterator, AsyncGenerator, Hashable, Iterable, Iterator, Generator, Reversible, Sized, Container, Callable, Collection, Set, MutableSet, Mapping, MutableMapping, Sequence, MutableSequence, KeysView, ItemsView, ValuesView, MappingView]:
        print(abc.__name__, abc, [i for i, t in enumerate(things) if isinstance(t, abc)])
        # expect: Awaitable <class 'collections.abc.Awaitable'> [0, 3, 5, 6]
        # expect: Coroutine <class 'collections.abc.Coroutine'> [0]
        # expect: AsyncIterable <class 'collections.abc.AsyncIterable'> [2, 4]
        # expect: AsyncIterator <class 'collections.abc.AsyncIterator'> [2, 4]
        # expect: AsyncGenerator <class 'collections.abc.AsyncGenerator'> [2]
        # expect: Hashable <class 'collections.abc.Hashable'> [0, 1, 2, 3, 4, 5, 6, 8, 11, 12, 13, 14, 17, 18, 19, 20, 21, 22, 23, 24, 25]
        # expect: Iterable <class 'collections.abc.Iterable'> [1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 22, 23, 24, 25]
        # expect: Iterator <class 'collections.abc.Iterator'> [1, 14, 22, 23, 24, 25]
        # expect: Generator <class 'collections.abc.Generator'> [1]
        # expect: Reversible <class 'collections.abc.Reversible'> [7, 8, 9, 12, 13, 15, 16, 17]
        # expect: Sized <class 'collections.abc.Sized'> [7, 8, 9, 10, 11, 12, 13, 15, 16, 17]
        # expect: Container <class 'collections.abc.Container'> [7, 8, 9, 10, 11, 12, 13, 15, 16, 17]
        # expect: Callable <class 'collections.abc.Callable'> [18]
        # expect: Collection <class 'collections.abc.Collection'> [7, 8, 9, 10, 11, 12, 13, 15, 16, 17]
        # expect: Set <class 'collections.abc.Set'> [10, 11, 15, 16]
        # expect: MutableSet <class 'collections.abc.MutableSet'> [10]
        # expect: Mapping <class 'collections.abc.Mapping'> [9]
        # expect: MutableMapping <class 'collections.abc.MutableMapping'> [9]
        # expect: Sequence <class 'collections.abc.Sequence'> [7, 8, 12, 13]
        # expect: MutableSequence <class 'collections.abc.MutableSequence'> [7]
        # expect: KeysView <class 'collections.abc.KeysView'> [15]
        # expect: ItemsView <class 'collections.abc.ItemsView'> [16]
        # expect: ValuesView <class 'collections.abc.ValuesView'> [17]
        # expect: MappingView <class 'collections.abc.MappingView'> [15, 16, 17]
    things[0].close()
asyncio.run(main())
