import asyncio

async def producer(future):
    await asyncio.sleep(1)
    future.set_result([1, 2])
    print("produced")  # expect: produced

async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(producer(future))
    print("consumed", await future, task.done())  # expect: consumed [1, 2] True
    await task

asyncio.run(main())
