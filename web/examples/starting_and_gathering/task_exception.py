import asyncio


async def bake(minutes):
    await asyncio.sleep(minutes)
    raise RuntimeError("the oven went out")


async def main():
    task = asyncio.create_task(bake(1), name="bake")
    print("the cake is in the oven")
    await asyncio.sleep(3)
    print("finished:", task.done(), "and nobody has been told")
    try:
        cake = await task
        print("eating", cake)
    except RuntimeError as error:
        print("main hears of it at its await:", error)


asyncio.run(main())
