import asyncio, time

async def main():
    loop = asyncio.get_running_loop()
    print(loop.time(), time.monotonic(), time.perf_counter(), time.time())  # expect: 0.0 0.0 0.0 1735689600.0
    await asyncio.sleep(1.5)
    print(loop.time(), time.monotonic(), time.perf_counter(), time.time())  # expect: 1.5 1.5 1.5 1735689601.5

asyncio.run(main())
