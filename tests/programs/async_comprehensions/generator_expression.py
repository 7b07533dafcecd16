# A generator expression with async for is an asynchronous generator.
import asyncio


async def g(n):
    for i in range(n):
        await asyncio.sleep(0.1)
        yield i


async def main():
    squares = (x * x async for x in g(3))
    print(type(squares).__name__, squares.__name__)  # expect: async_generator <genexpr>
    async for x in squares:
        print(x)
        # expect: 0
        # expect: 1
        # expect: 4
    print([x async for x in (y + 1 async for y in g(2))])  # expect: [1, 2]


asyncio.run(main())
