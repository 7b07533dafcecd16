import asyncio


async def works(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "is done")


async def breaks():
    await asyncio.sleep(1)
    raise ValueError("a cog came loose")


async def main():
    try:
        await asyncio.gather(works("first", 2), breaks(), works("third", 3))
    except ValueError as error:
        print("main caught:", error)
    await asyncio.sleep(3)
    print("main: the others went on")


asyncio.run(main())
