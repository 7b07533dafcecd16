import asyncio

async def tree(depth):
    print("enter", depth, asyncio.current_task().get_name())
    # expect: enter 3 Task-1
    # expect: enter 2 depth 2
    # expect: enter 1 depth 1
    # expect: enter 0 depth 0
    if depth:
        await asyncio.create_task(tree(depth - 1), name=f"depth {depth - 1}")
    else:
        await asyncio.sleep(1)
    print("leave", depth, asyncio.current_task().get_name())
    # expect: leave 0 depth 0
    # expect: leave 1 depth 1
    # expect: leave 2 depth 2
    # expect: leave 3 Task-1

async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    await tree(3)

asyncio.run(main())
