import asyncio

async def fails(error):
    await asyncio.sleep(1)
    raise error

async def fails_when_cancelled():
    try:
        await asyncio.sleep(10)
    finally:
        raise KeyError("late")

async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fails(ValueError("a")))
        group.create_task(fails_when_cancelled())
        group.create_task(fails(TypeError("b")))

try:
    asyncio.run(main())
except ExceptionGroup as group:
    print(group)  # expect: unhandled errors in a TaskGroup (3 sub-exceptions)
    print(group.exceptions, group.__suppress_context__, group.__cause__)
    # expect: (ValueError('a'), TypeError('b'), KeyError('late')) True None
