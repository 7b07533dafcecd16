# The wait is cancelled, not what it waits for.
import asyncio, time

async def main():
    task = asyncio.create_task(asyncio.sleep(3, "done"))
    waiter = asyncio.create_task(asyncio.wait([task], timeout=5))
    await asyncio.sleep(1)
    waiter.cancel("enough")
    try:
        await waiter
    except asyncio.CancelledError as error:
        print(repr(error), task.done())  # expect: CancelledError('enough') False
    print(await task, time.monotonic())  # expect: done 3.0

asyncio.run(main())
