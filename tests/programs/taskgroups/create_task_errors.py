import asyncio

async def nothing():
    pass

async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        try:
            group_in_use.create_task(nothing())
        except RuntimeError as error:
            print(error)
        raise

async def fails():
    raise ValueError

group_in_use = None

async def main():
    global group_in_use
    group = asyncio.TaskGroup()
    try:
        group.create_task(nothing())
    except RuntimeError as error:
        print(error)
    async with group:
        pass
    try:
        group.create_task(nothing())
    except RuntimeError as error:
        print(error)
    try:
        async with group:
            pass
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.TaskGroup() as group_in_use:
            group_in_use.create_task(slow())
            group_in_use.create_task(fails())
    except* ValueError:
        print("failed")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(12)
    except* TypeError as error:
        print(error.exceptions)

asyncio.run(main())
# expect: TaskGroup <TaskGroup> has not been entered
# expect: TaskGroup <TaskGroup entered> is finished
# expect: TaskGroup <TaskGroup entered> has already been entered
# expect: TaskGroup <TaskGroup tasks=1 errors=1 cancelling> is shutting down
# expect: failed
# expect: (TypeError('a coroutine was expected, got 12'),)
