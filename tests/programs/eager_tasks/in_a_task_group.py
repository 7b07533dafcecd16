import asyncio

async def work(name, delay):
    print(name, "begins")
    if delay:
        await asyncio.sleep(delay)
    print(name, "ends")
    if name == "bad":
        raise ValueError(name)

async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    async with asyncio.TaskGroup() as group:
        group.create_task(work("quick", 0))
        group.create_task(work("slow", 1))
        print("in the block")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("bad", 0))
            print("still in the block")
            await asyncio.sleep(1)
            print("never printed")
    except* ValueError as error:
        print(error.exceptions)

asyncio.run(main())
# expect: quick begins
# expect: quick ends
# expect: slow begins
# expect: in the block
# expect: slow ends
# expect: bad begins
# expect: bad ends
# expect: still in the block
# expect: (ValueError('bad'),)
