# An exception in the body leaves the loop; StopAsyncIteration of the body is not taken for the end.
import asyncio


async def g():
    yield 1
    yield 2


async def main():
    try:
        async for x in g():
            raise StopAsyncIteration("of the body")
    except StopAsyncIteration as error:
        print(error)  # expect: of the body


asyncio.run(main())
