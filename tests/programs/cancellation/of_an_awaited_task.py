import asyncio

async def inner():
    await asyncio.sleep(10)

async def outer(task):
    try:
        await task
    except asyncio.CancelledError:
        print("outer sees it", task.cancelled(), asyncio.current_task().cancelling())  # expect: outer sees it True 0

async def main():
    inner_task = asyncio.create_task(inner())
    outer_task = asyncio.create_task(outer(inner_task))
    await asyncio.sleep(1)
    inner_task.cancel()
    await outer_task
    print(outer_task.cancelled())  # expect: False

asyncio.run(main())
