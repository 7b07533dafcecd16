import asyncio

async def work(delay):
    await asyncio.sleep(delay)
    return delay

async def main():
    slow, fast = asyncio.create_task(work(3)), asyncio.create_task(work(1))
    loop = asyncio.get_running_loop()
    print(await slow, loop.time())  # expect: 3 3.0
    print(await fast, loop.time())  # expect: 1 3.0

asyncio.run(main())
