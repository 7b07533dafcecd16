import asyncio, time

async def work(name, delay):
    await asyncio.sleep(delay)
    return name

async def main():
    awaitables = [work("slow", 3), work("fast", 1), work("middle", 2)]
    for coroutine in asyncio.as_completed(awaitables):
        print(await coroutine, time.monotonic())
        # expect: fast 1.0
        # expect: middle 2.0
        # expect: slow 3.0

asyncio.run(main())
