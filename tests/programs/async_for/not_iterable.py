# async for asks for __aiter__; for asks for __iter__.
import asyncio


async def g():
    yield 1


async def main():
    try:
        async for x in [1, 2]:
            pass
    except TypeError as error:
        print(error)  # expect: 'async for' requires an object with __aiter__ method, got list
    try:
        for x in g():
            pass
    except TypeError as error:
        print(error)  # expect: 'async_generator' object is not iterable


asyncio.run(main())
