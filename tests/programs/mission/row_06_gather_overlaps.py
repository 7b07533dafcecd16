import asyncio, time

async def fetch(page):
    await asyncio.sleep(1)
    return f"page {page}"

async def main():
    start = time.perf_counter()
    print(await asyncio.gather(fetch(1), fetch(2), fetch(3)))  # expect: ['page 1', 'page 2', 'page 3']
    print(f"took {time.perf_counter() - start:.1f} s")  # expect: took 1.0 s

asyncio.run(main())
