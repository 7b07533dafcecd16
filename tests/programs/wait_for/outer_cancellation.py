import asyncio

async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("work cancelled")  # expect: work cancelled
        raise

async def waiter():
    await asyncio.wait_for(work(), 5)

async def main():
    task = asyncio.create_task(waiter())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print("waiter cancelled", task.cancelled())  # expect: waiter cancelled True

asyncio.run(main())
