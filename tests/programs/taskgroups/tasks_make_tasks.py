import asyncio

async def tree(group, depth):
    print("depth", depth)
    # expect: depth 1
    # expect: depth 2
    # expect: depth 2
    # expect: depth 3
    # expect: depth 3
    # expect: depth 3
    # expect: depth 3
    if depth < 3:
        group.create_task(tree(group, depth + 1))
        group.create_task(tree(group, depth + 1))
    await asyncio.sleep(depth)

async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(tree(group, 1))
    print("all done")  # expect: all done

asyncio.run(main())
