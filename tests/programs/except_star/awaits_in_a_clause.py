import asyncio


async def fail(seconds):
    await asyncio.sleep(seconds)
    raise ExceptionGroup("late", [ValueError(seconds), OSError("gone")])


async def main():
    try:
        await fail(1)
    except* ValueError as group:
        await asyncio.sleep(0.5)
        print(repr(group))  # expect: ExceptionGroup('late', [ValueError(1)])
    except* OSError as group:
        print(repr(group), asyncio.get_running_loop().time())  # expect: ExceptionGroup('late', [OSError('gone')]) 1.5


asyncio.run(main())
