import asyncio

async def work():
    task = asyncio.current_task()
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(task.cancelling(), task.uncancel(), task.cancelling(), task.uncancel())  # expect: 1 0 0 0
    await asyncio.sleep(1)
    return "went on"

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    print(await task, task.cancelling())  # expect: went on 0

asyncio.run(main())
