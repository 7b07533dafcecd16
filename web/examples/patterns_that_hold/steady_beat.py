import asyncio


async def drifting():
    loop = asyncio.get_running_loop()
    for _ in range(4):
        print(f"drifting at {loop.time():g}")
        await asyncio.sleep(0.3)  # the work
        await asyncio.sleep(1)


async def steady():
    loop = asyncio.get_running_loop()
    beat = loop.time()
    for _ in range(4):
        print(f"steady at {loop.time():g}")
        await asyncio.sleep(0.3)  # the work
        beat += 1
        await asyncio.sleep(beat - loop.time())


async def main():
    await asyncio.gather(drifting(), steady())


asyncio.run(main())
