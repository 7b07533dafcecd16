import asyncio

async def work():
    try:
        async with asyncio.timeout(5) as limit:
            await asyncio.sleep(10)
    except TimeoutError:
        print("wrong")
    except asyncio.CancelledError:
        print("cancelled", limit.expired())  # expect: cancelled False
        raise

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print(task.cancelled())  # expect: True

asyncio.run(main())
