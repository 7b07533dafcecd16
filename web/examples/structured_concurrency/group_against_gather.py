import asyncio


async def worker(place, seconds):
    try:
        await asyncio.sleep(seconds)
        print(place, "worker finished")
    except asyncio.CancelledError:
        print(place, "worker was cancelled")
        raise


async def breaks():
    await asyncio.sleep(1)
    raise ValueError("broken")


async def main():
    try:
        await asyncio.gather(breaks(), worker("gather's", 2))
    except ValueError:
        print("gather raised at", asyncio.get_running_loop().time())
    await asyncio.sleep(2)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(breaks(), name="breaks")
            group.create_task(worker("the group's", 2), name="worker")
    except* ValueError:
        print("the group raised at", asyncio.get_running_loop().time())


asyncio.run(main())
