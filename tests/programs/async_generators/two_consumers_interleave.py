# Two tasks, each with a generator of its own.
import asyncio


async def ticker(name, delay):
    for i in range(3):
        await asyncio.sleep(delay)
        yield f"{name}{i}"


async def consume(name, delay):
    async for item in ticker(name, delay):
        print(asyncio.get_running_loop().time(), item)
        # expect: 0.2 a0
        # expect: 0.3 b0
        # expect: 0.4 a1
        # expect: 0.6 b1
        # expect: 0.6 a2
        # expect: 0.9 b2


async def main():
    await asyncio.gather(consume("a", 0.2), consume("b", 0.3))


asyncio.run(main())
