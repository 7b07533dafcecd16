# A child's own cancellation is no failure.
import asyncio

async def work(delay):
    await asyncio.sleep(delay)
    return delay

async def main():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(work(5))
        second = group.create_task(work(1))
        await asyncio.sleep(0)
        first.cancel()
    print(first.cancelled(), second.result())  # expect: True 1

asyncio.run(main())
