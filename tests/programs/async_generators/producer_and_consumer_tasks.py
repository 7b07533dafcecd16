# A consumer slower than its generator holds it back.
import asyncio


async def produce():
    for i in range(3):
        print("produce", i, asyncio.get_running_loop().time())
        yield i
        await asyncio.sleep(0.1)


async def main():
    async for i in produce():
        await asyncio.sleep(1)
        print("consumed", i, asyncio.get_running_loop().time())


asyncio.run(main())
# expect: produce 0 0.0
# expect: consumed 0 1.0
# expect: produce 1 1.1
# expect: consumed 1 2.1
# expect: produce 2 2.2
# expect: consumed 2 3.2
