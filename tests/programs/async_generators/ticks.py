# An asynchronous generator waits between its values.
import asyncio


async def ticks(n):
    for i in range(n):
        await asyncio.sleep(0.5)
        yield i


async def main():
    async for i in ticks(3):
        print(i, asyncio.get_running_loop().time())
        # expect: 0 0.5
        # expect: 1 1.0
        # expect: 2 1.5


asyncio.run(main())
