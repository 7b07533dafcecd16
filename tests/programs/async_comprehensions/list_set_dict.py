# All three kinds of comprehension iterate asynchronously.
import asyncio


async def g(n):
    for i in range(n):
        await asyncio.sleep(0.1)
        yield i


async def main():
    print([x * 2 async for x in g(3)])  # expect: [0, 2, 4]
    print({x % 2 async for x in g(4)})  # expect: {0, 1}
    print({x: str(x) async for x in g(2)})  # expect: {0: '0', 1: '1'}
    print([x async for x in g(5) if x % 2])  # expect: [1, 3]


asyncio.run(main())
