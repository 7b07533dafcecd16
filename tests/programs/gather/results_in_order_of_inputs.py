import asyncio

async def work(delay):
    await asyncio.sleep(delay)
    print("done", delay)
    # expect: done 1
    # expect: done 2
    # expect: done 3
    return delay

async def main():
    print(await asyncio.gather(work(3), work(1), work(2)))  # expect: [3, 1, 2]

asyncio.run(main())
