# continue goes on, return leaves.
import asyncio


async def g():
    for i in range(5):
        yield i


async def first_even_above(n):
    async for i in g():
        if i % 2:
            continue
        if i > n:
            return i
    return None


async def main():
    print(await first_even_above(1))  # expect: 2
    print(await first_even_above(9))  # expect: None


asyncio.run(main())
