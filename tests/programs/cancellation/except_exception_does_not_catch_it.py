import asyncio

async def work():
    while True:
        try:
            await asyncio.sleep(1)
        except Exception:
            print("caught")

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(2.5)
    task.cancel()
    try:
        await task
    except BaseException as error:
        print(type(error).__name__, issubclass(asyncio.CancelledError, Exception))  # expect: CancelledError False

asyncio.run(main())
