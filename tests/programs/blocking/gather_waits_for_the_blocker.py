import asyncio, time

async def polite(n):
    await asyncio.sleep(n)
    print("polite", n, "at", time.perf_counter())
    # expect: polite 1 at 2.0
    # expect: polite 2 at 4.0
    # expect: polite 3 at 5.0

async def rude():
    time.sleep(2)

async def main():
    await asyncio.gather(polite(1), rude(), polite(2), polite(3))

asyncio.run(main())
