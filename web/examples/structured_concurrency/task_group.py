import asyncio


async def pack(thing, seconds):
    await asyncio.sleep(seconds)
    print("packed the", thing)
    return thing


async def main():
    async with asyncio.TaskGroup() as group:
        tent = group.create_task(pack("tent", 2), name="tent")
        rope = group.create_task(pack("rope", 1), name="rope")
        group.create_task(pack("lamp", 3), name="lamp")
        print("three are started, the block ends here")
    print("leaving the block means: all done")
    print("on top lie", tent.result(), "and", rope.result())


asyncio.run(main())
