import asyncio
import time


async def brew(drink, seconds):
    print("brewing", drink)
    await asyncio.sleep(seconds)
    return drink


async def main():
    start = time.perf_counter()
    tea = await brew("tea", 2)
    coffee = await brew("coffee", 1)
    print(tea, "and", coffee)
    print(f"took {time.perf_counter() - start:.0f} s")


asyncio.run(main())
