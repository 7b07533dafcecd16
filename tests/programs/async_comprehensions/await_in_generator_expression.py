# An await makes a generator expression asynchronous too.
import asyncio


async def double(x):
    await asyncio.sleep(0.1)
    return 2 * x


async def main():
    it = (await double(x) for x in range(3))
    print(type(it).__name__)  # expect: async_generator
    print([x async for x in it])  # expect: [0, 2, 4]
    try:
        list(await double(x) for x in range(3))
    except TypeError as error:
        print(error)  # expect: 'async_generator' object is not iterable
    first = (x for x in await asyncio.sleep(0, [1, 2]))
    print(type(first).__name__, list(first))  # expect: generator [1, 2]


asyncio.run(main())
