import asyncio

async def work():
    await asyncio.sleep(1)

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    for method in (task.result, task.exception):
        try:
            method()
        except asyncio.CancelledError as error:
            print(repr(error))
            # expect: CancelledError()
            # expect: CancelledError()

asyncio.run(main())
