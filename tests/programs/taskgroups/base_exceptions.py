import asyncio

class Stop(BaseException):
    pass

async def fails(error):
    raise error

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(Stop("a")))
            group.create_task(fails(ValueError("b")))
    except BaseExceptionGroup as error:
        print(repr(error))
        # expect: BaseExceptionGroup('unhandled errors in a TaskGroup', [Stop('a'), ValueError('b')])

asyncio.run(main())
