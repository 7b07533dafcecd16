import asyncio, time

async def work(name, delay, error=None):
    try:
        await asyncio.sleep(delay)
        if error:
            raise error
        print(name, "done")  # expect: inner 1 done
    except asyncio.CancelledError:
        print(name, "cancelled at", time.monotonic())
        # expect: inner 3 cancelled at 2.0
        # expect: outer cancelled at 2.0
        raise

async def inner_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(work("inner 1", 1))
        group.create_task(work("inner 2", 2, ValueError("inner")))
        group.create_task(work("inner 3", 3))

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(inner_group())
            group.create_task(work("outer", 5))
    except ExceptionGroup as error:
        print(error.exceptions)  # expect: (ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('inner')]),)

asyncio.run(main())
