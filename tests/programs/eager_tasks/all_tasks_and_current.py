import asyncio

async def looks(when):
    print(when, sorted(task.get_name() for task in asyncio.all_tasks()))
    await asyncio.sleep(0)
    print(when, "later", sorted(task.get_name() for task in asyncio.all_tasks()))

async def main():
    asyncio.current_task().set_name("main")
    task = asyncio.create_task(looks("first"), eager_start=True, name="eager")
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    await task
    print(sorted(task.get_name() for task in asyncio.all_tasks()))

asyncio.run(main())
# expect: first ['eager', 'main']
# expect: ['eager', 'main']
# expect: first later ['eager', 'main']
# expect: ['main']
