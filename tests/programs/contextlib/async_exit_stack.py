# An AsyncExitStack holds both kinds of managers and callbacks.
import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager


@asynccontextmanager
async def connection(name):
    print("connect", name)
    yield name
    await asyncio.sleep(1)
    print("disconnect", name)


@contextmanager
def lock():
    print("lock")
    yield
    print("unlock")


async def farewell(word):
    await asyncio.sleep(1)
    print(word)


async def main():
    async with AsyncExitStack() as stack:
        connections = [await stack.enter_async_context(connection(name)) for name in "ab"]
        stack.enter_context(lock())
        stack.push_async_callback(farewell, "bye")
        stack.callback(print, "first to go")
        print(connections)
    print(asyncio.get_running_loop().time())
    stack = AsyncExitStack()
    await stack.enter_async_context(connection("c"))
    await stack.aclose()
    try:
        await stack.enter_async_context(lock())
    except TypeError as error:
        print(error)


asyncio.run(main())
# expect: connect a
# expect: connect b
# expect: lock
# expect: ['a', 'b']
# expect: first to go
# expect: bye
# expect: unlock
# expect: disconnect b
# expect: disconnect a
# expect: 3.0
# expect: connect c
# expect: disconnect c
# expect: 'contextlib._GeneratorContextManager' object does not support the asynchronous context manager protocol
