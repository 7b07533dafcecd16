import asyncio, time

async def ticker():
    for n in range(3):
        await asyncio.sleep(1)
        print("tick", n, time.monotonic())

async def blocker():
    await asyncio.sleep(0.5)
    time.sleep(2)
    print("blocked until", time.monotonic())

async def main():
    await asyncio.gather(ticker(), blocker())

asyncio.run(main())
# expect: blocked until 2.5
# expect: tick 0 2.5
# expect: tick 1 3.5
# expect: tick 2 4.5
