# Awaiting tasks one by one.
import asyncio


async def work(n):
    await asyncio.sleep(n / 10)
    return n


async def main():
    tasks = [asyncio.create_task(work(n)) for n in (3, 1, 2)]
    print([await task for task in tasks], asyncio.get_running_loop().time())  # expect: [3, 1, 2] 0.3


asyncio.run(main())
