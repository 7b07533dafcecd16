# Loops in loops, waits in both.
import asyncio


async def g(name, n):
    for i in range(n):
        await asyncio.sleep(0.1)
        yield f"{name}{i}"


async def main():
    async for a in g("a", 2):
        async for b in g("b", 2):
            print(a, b)
            # expect: a0 b0
            # expect: a0 b1
            # expect: a1 b0
            # expect: a1 b1


asyncio.run(main())
