import asyncio


async def climber(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(name, "is at the top")
    except asyncio.CancelledError:
        print(name, "turns back")
        raise


async def scout():
    await asyncio.sleep(2)
    raise RuntimeError("a storm is coming")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(climber("ann", 1), name="ann")
            group.create_task(scout(), name="scout")
            group.create_task(climber("ben", 3), name="ben")
            group.create_task(climber("cleo", 4), name="cleo")
    except* RuntimeError as problems:
        print("camp hears:", problems.exceptions)


asyncio.run(main())
