# The library's generic classes make aliases, and a program may inherit from one.
import asyncio
import contextlib
import contextvars
import functools
import itertools
import queue
import re
import weakref
from collections import deque

print(asyncio.Queue[int], asyncio.PriorityQueue[int], asyncio.Future[str], asyncio.Task[None])
# expect: asyncio.queues.Queue[int] asyncio.queues.PriorityQueue[int] _asyncio.Future[str] _asyncio.Task[None]
print(deque[int], contextvars.ContextVar[int], contextvars.Token[int], itertools.chain[int])
# expect: collections.deque[int] _contextvars.ContextVar[int] _contextvars.Token[int] itertools.chain[int]
print(queue.Queue[int], re.Match[str], re.Pattern[str], functools.partial[int], functools.cached_property[int])
# expect: queue.Queue[int] re.Match[str] re.Pattern[str] functools.partial[int] functools.cached_property[int]
print(contextlib.AbstractContextManager[int], contextlib.ExitStack[int], weakref.ref[int])
# expect: contextlib.AbstractContextManager[int] contextlib.ExitStack[int] weakref.ReferenceType[int]
print(staticmethod[int], classmethod[int], ExceptionGroup[ValueError], type[int])
# expect: staticmethod[int] classmethod[int] ExceptionGroup[ValueError] type[int]
print(list(deque[int]([1, 2])), type(deque[int]()))  # expect: [1, 2] <class 'collections.deque'>


class Jobs(asyncio.Queue[int]):
    pass


async def main():
    jobs = Jobs()
    jobs.put_nowait(3)
    print(await jobs.get(), Jobs.__mro__[1], Jobs.__orig_bases__)
    # expect: 3 <class 'asyncio.queues.Queue'> (asyncio.queues.Queue[int],)
    waiting: asyncio.Future[int] = asyncio.Future[int]()
    waiting.set_result(4)
    print(await waiting)  # expect: 4


asyncio.run(main())
try:
    asyncio.Lock[int]
except TypeError as error:
    print(error)  # expect: type 'Lock' is not subscriptable
