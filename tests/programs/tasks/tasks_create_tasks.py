import asyncio

async def child(name):
    print(name, asyncio.current_task().get_name())

async def parent(name):
    task = asyncio.create_task(child(name + ".child"))
    print(name, asyncio.current_task().get_name())
    await task

async def main():
    await asyncio.gather(parent("a"), parent("b"))

asyncio.run(main())
# expect: a Task-2
# expect: b Task-3
# expect: a.child Task-4
# expect: b.child Task-5
