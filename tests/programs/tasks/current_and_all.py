import asyncio

async def work():
    await asyncio.sleep(1)

async def main():
    asyncio.create_task(work(), name="a")
    task = asyncio.create_task(work(), name="b")
    print(sorted([task.get_name() for task in asyncio.all_tasks()]))  # expect: ['Task-1', 'a', 'b']
    await task
    print([task.get_name() for task in asyncio.all_tasks()], asyncio.current_task() in asyncio.all_tasks())
    # expect: ['Task-1'] True

asyncio.run(main())
