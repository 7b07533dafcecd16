import asyncio

async def work():
    return 1

async def main():
    return asyncio.create_task(work())

task = asyncio.run(main())
print(task.done(), task.get_name())  # expect: True Task-2
