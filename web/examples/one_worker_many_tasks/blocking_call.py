import asyncio
import time


async def ticker():
    for tick in range(4):
        print("tick", tick)
        await asyncio.sleep(0.5)


async def report():
    await asyncio.sleep(0.2)
    print("report begins, and nobody else runs")
    time.sleep(2)
    print("report ends")


async def main():
    await asyncio.gather(ticker(), report())


asyncio.run(main())
