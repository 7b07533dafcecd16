# Generators that feed one another.
import asyncio


async def source():
    for i in range(4):
        await asyncio.sleep(0.1)
        yield i


async def squares(items):
    async for i in items:
        yield i * i


async def main():
    async for x in squares(source()):
        print(x)
        # expect: 0
        # expect: 1
        # expect: 4
        # expect: 9


asyncio.run(main())
