import asyncio

class Job(asyncio.Task):
    pass

async def quick():
    return "at once"

async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.create_eager_task_factory(Job))
    task = asyncio.create_task(quick())
    print(type(task).__name__, task.done(), await task)  # expect: Job True at once

asyncio.run(main())
