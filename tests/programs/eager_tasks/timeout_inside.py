import asyncio, time

async def work():
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(5)
    except TimeoutError:
        return time.monotonic()

async def main():
    task = asyncio.create_task(work(), eager_start=True, name="work")
    print(await task)  # expect: 1.0

asyncio.run(main())
