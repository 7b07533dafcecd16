# The lock is had again before the cancellation goes on.
import asyncio


async def waiter(condition):
    async with condition:
        try:
            await condition.wait()
        except asyncio.CancelledError:
            print("cancelled, locked:", condition.locked())
            raise


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(waiter(condition))
    await asyncio.sleep(0)
    async with condition:
        task.cancel()
        await asyncio.sleep(1)
        print("still mine")
    try:
        await task
    except asyncio.CancelledError:
        print("gone", condition.locked())


asyncio.run(main())
# expect: still mine
# expect: cancelled, locked: True
# expect: gone False
