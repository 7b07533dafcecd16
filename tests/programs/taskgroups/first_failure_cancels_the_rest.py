import asyncio, time

async def sleeper(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled at", time.monotonic())
        # expect: one cancelled at 1.0
        # expect: two cancelled at 1.0
        raise

async def fails():
    await asyncio.sleep(1)
    raise ValueError("no")

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper("one"))
            group.create_task(fails())
            group.create_task(sleeper("two"))
    except* ValueError as error:
        print(repr(error.exceptions), error.message)  # expect: (ValueError('no'),) unhandled errors in a TaskGroup
    print(asyncio.current_task().cancelling())  # expect: 0

asyncio.run(main())
