import asyncio

async def sleeper():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("sleeper cancelled")  # expect: sleeper cancelled
        raise

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper())
            await asyncio.sleep(0)
            raise ValueError("in the block")
    except ExceptionGroup as error:
        print(repr(error), repr(error.__context__))
        # expect: ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('in the block')]) ValueError('in the block')

asyncio.run(main())
