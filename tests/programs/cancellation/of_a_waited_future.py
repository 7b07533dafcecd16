import asyncio

async def waiter(future):
    try:
        print(await future)
    except asyncio.CancelledError:
        print("future cancelled", future.cancelled())  # expect: future cancelled True

async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(waiter(future))
    await asyncio.sleep(1)
    future.cancel()
    await task
    print(task.cancelled())  # expect: False

asyncio.run(main())
