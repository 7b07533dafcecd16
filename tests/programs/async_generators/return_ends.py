# A bare return ends it.
import asyncio


async def g(limit):
    n = 0
    while True:
        if n == limit:
            return
        yield n
        n += 1


async def main():
    print([x async for x in g(3)])  # expect: [0, 1, 2]


asyncio.run(main())
