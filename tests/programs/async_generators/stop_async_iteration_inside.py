# StopAsyncIteration and StopIteration must not leave the body.
import asyncio


async def a():
    yield 1
    raise StopAsyncIteration


async def b():
    yield 1
    raise StopIteration


async def main():
    for g in (a(), b()):
        try:
            async for x in g:
                print(x)
        except RuntimeError as error:
            print(error, repr(error.__cause__))


asyncio.run(main())
# expect: 1
# expect: async generator raised StopAsyncIteration StopAsyncIteration()
# expect: 1
# expect: async generator raised StopIteration StopIteration()
