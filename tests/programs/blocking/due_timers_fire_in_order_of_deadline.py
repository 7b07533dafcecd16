import asyncio, time

async def nap(delay):
    await asyncio.sleep(delay)
    print(delay, time.monotonic())
    # expect: 1 5.0
    # expect: 2 5.0
    # expect: 3 5.0

async def main():
    tasks = [asyncio.create_task(nap(delay)) for delay in (3, 1, 2)]
    await asyncio.sleep(0)
    time.sleep(5)
    await asyncio.gather(*tasks)

asyncio.run(main())
