# A coroutine that one task awaits cannot be awaited by another.
import asyncio


async def work():
    await asyncio.sleep(1)
    return "done"


async def awaits(coroutine):
    return await coroutine


async def main():
    shared = work()
    first = asyncio.create_task(awaits(shared))
    second = asyncio.create_task(awaits(shared))
    print(await asyncio.gather(first, second, return_exceptions=True))
    # expect: ['done', RuntimeError('coroutine is being awaited already')]
    try:
        await shared
    except RuntimeError as error:
        print(error)  # expect: cannot reuse already awaited coroutine


asyncio.run(main())
