import asyncio, time

async def fetch(n):
    time.sleep(1)
    return n

async def main():
    print(await asyncio.gather(fetch(1), fetch(2), fetch(3)), time.perf_counter())  # expect: [1, 2, 3] 3.0

asyncio.run(main())
