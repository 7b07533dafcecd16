import asyncio
import random


async def worker(name):
    delay = random.uniform(0.1, 1.0)
    await asyncio.sleep(delay)
    print(name, round(delay, 3))
    # expect: 0 0.221
    # expect: 3 0.33
    # expect: 2 0.787
    # expect: 1 0.863


async def main():
    random.seed(1)
    await asyncio.gather(*(worker(n) for n in range(4)))


asyncio.run(main())
