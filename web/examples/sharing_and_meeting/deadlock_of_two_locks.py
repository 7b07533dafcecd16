import asyncio


async def cook(name, first, second):
    async with first:
        print(name, "has one tool and reaches for the other")
        await asyncio.sleep(1)
        async with second:
            print(name, "cooks")


async def main():
    pan = asyncio.Lock()
    spoon = asyncio.Lock()
    async with asyncio.TaskGroup() as kitchen:
        kitchen.create_task(cook("ann", pan, spoon), name="ann")
        kitchen.create_task(cook("ben", spoon, pan), name="ben")
    print("dinner is served")


asyncio.run(main())
