import asyncio, time

async def main():
    start = time.perf_counter()
    total = sum(range(10000))
    print(total, time.perf_counter() - start)  # expect: 49995000 0.0

asyncio.run(main())
