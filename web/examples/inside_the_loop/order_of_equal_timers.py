import asyncio


async def nap(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "wakes at", asyncio.get_running_loop().time())


async def two_naps(name):
    await asyncio.sleep(0.5)
    await nap(name, 0.5)


async def main():
    await asyncio.gather(
        nap("cat", 1),
        two_naps("dog"),
        nap("owl", 1),
    )


asyncio.run(main())
