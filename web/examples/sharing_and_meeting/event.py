import asyncio


async def runner(name, start):
    print(name, "is at the line")
    await start.wait()
    print(name, "runs")


async def main():
    start = asyncio.Event()
    async with asyncio.TaskGroup() as race:
        for name in ("ann", "ben", "cleo"):
            race.create_task(runner(name, start), name=name)
        await asyncio.sleep(2)
        print("ready, steady")
        start.set()
        print("the shot is fired, and nobody has moved yet")


asyncio.run(main())
