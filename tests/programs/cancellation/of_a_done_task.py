import asyncio

async def work():
    return 1

async def main():
    task = asyncio.create_task(work())
    await task
    print(task.cancel(), task.cancelled(), task.result())  # expect: False False 1

asyncio.run(main())
