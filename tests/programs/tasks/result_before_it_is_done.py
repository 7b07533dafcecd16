import asyncio

async def work():
    await asyncio.sleep(1)

async def main():
    task = asyncio.create_task(work())
    for method in (task.result, task.exception):
        try:
            method()
        except asyncio.InvalidStateError as error:
            print(repr(error))
            # expect: InvalidStateError('Result is not set.')
            # expect: InvalidStateError('Exception is not set.')
    await task

asyncio.run(main())
