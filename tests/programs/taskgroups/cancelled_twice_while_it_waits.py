import asyncio, time

async def slow_to_stop():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(2)
        print("stopped at", time.monotonic())  # expect: stopped at 3.0

async def parent():
    async with asyncio.TaskGroup() as group:
        group.create_task(slow_to_stop())

async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), time.monotonic(), task.cancelling())  # expect: True 3.0 2

asyncio.run(main())
