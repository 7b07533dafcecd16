import asyncio, time

async def sleeper(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "ends at", time.monotonic())
        # expect: a ends at 1.0
        # expect: b ends at 1.0

async def parent():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper("a"))
            group.create_task(sleeper("b"))
    except asyncio.CancelledError as error:
        print("parent", repr(error), asyncio.current_task().cancelling())  # expect: parent CancelledError('stop') 1
        raise

async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel("stop")
    try:
        await task
    except asyncio.CancelledError as error:
        print("main", repr(error))  # expect: main CancelledError('stop')

asyncio.run(main())
