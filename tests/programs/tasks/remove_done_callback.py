import asyncio

async def work():
    return 1

def first(task):
    print("first")

def second(task):
    print("second")

async def main():
    task = asyncio.create_task(work())
    task.add_done_callback(first)
    task.add_done_callback(second)
    task.add_done_callback(first)
    print(task.remove_done_callback(first), task.remove_done_callback(first))
    await task

asyncio.run(main())
# expect: 2 0
# expect: second
