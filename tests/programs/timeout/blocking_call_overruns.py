import asyncio, time

async def main():
    try:
        async with asyncio.timeout(1):
            time.sleep(3)
            print("blocked until", time.monotonic())  # expect: blocked until 3.0
            await asyncio.sleep(0)
    except TimeoutError:
        print("timeout at", time.monotonic())

asyncio.run(main())
