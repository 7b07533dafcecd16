# What a suspended coroutine awaits: the next coroutine, and so on to what is no coroutine.
import asyncio


async def leaf():
    await asyncio.sleep(1)


async def middle():
    await leaf()


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()


class Wrapped:
    def __await__(self):
        return leaf().__await__()


async def generate():
    await asyncio.sleep(1)
    yield


async def over(awaitable):
    await awaitable


async def iterate():
    async for each in generate():
        pass


async def gathers():
    await asyncio.gather(leaf(), leaf())


def chain(coroutine):
    names = []
    while hasattr(coroutine, "cr_await"):
        names.append(coroutine.__qualname__)
        coroutine = coroutine.cr_await
    return *names, type(coroutine).__name__


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    future = asyncio.get_running_loop().create_future()
    for coroutine in (
        middle(),
        over(middle()),
        over(lock.acquire()),
        over(future),
        over(Awaitable()),
        over(Wrapped()),
        iterate(),
        gathers(),
        asyncio.wait_for(leaf(), 3),
        asyncio.wait([future]),
    ):
        task = asyncio.create_task(coroutine)
        before = chain(coroutine)
        await asyncio.sleep(0)
        print(before, chain(task.get_coro()))
        task.cancel()
        await asyncio.wait([task])
        print(chain(coroutine))


asyncio.run(main())
# expect: ('middle', 'NoneType') ('middle', 'leaf', 'sleep', 'FutureIter')
# expect: ('middle', 'NoneType')
# expect: ('over', 'NoneType') ('over', 'middle', 'leaf', 'sleep', 'FutureIter')
# expect: ('over', 'NoneType')
# expect: ('over', 'NoneType') ('over', 'Lock.acquire', 'FutureIter')
# expect: ('over', 'NoneType')
# expect: ('over', 'NoneType') ('over', 'FutureIter')
# expect: ('over', 'NoneType')
# expect: ('over', 'NoneType') ('over', 'generator')
# expect: ('over', 'NoneType')
# expect: ('over', 'NoneType') ('over', 'coroutine_wrapper')
# expect: ('over', 'NoneType')
# expect: ('iterate', 'NoneType') ('iterate', 'async_generator_asend')
# expect: ('iterate', 'NoneType')
# expect: ('gathers', 'NoneType') ('gathers', 'FutureIter')
# expect: ('gathers', 'NoneType')
# expect: ('wait_for', 'NoneType') ('wait_for', 'leaf', 'sleep', 'FutureIter')
# expect: ('wait_for', 'NoneType')
# expect: ('wait', 'NoneType') ('wait', '_wait', 'FutureIter')
# expect: ('wait', 'NoneType')
