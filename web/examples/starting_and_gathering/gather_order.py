import asyncio


async def runner(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "arrives")
    return name


async def main():
    results = await asyncio.gather(
        runner("snail", 3),
        runner("hare", 1),
        runner("tortoise", 2),
    )
    print("results:", results)


asyncio.run(main())
