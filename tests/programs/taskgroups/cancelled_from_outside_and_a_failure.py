# The failure is what leaves the group; the cancellation comes at the next await.
import asyncio

async def fails_when_cancelled():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError("while stopping")

async def parent():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails_when_cancelled())
    except ExceptionGroup as error:
        print(error.exceptions, asyncio.current_task().cancelling())  # expect: (ValueError('while stopping'),) 1
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled now")  # expect: cancelled now
        raise

async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())  # expect: True

asyncio.run(main())
