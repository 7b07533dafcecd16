import asyncio

COUNT = 200_000


async def yield_often(times):
    for _ in range(times):
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(yield_often(COUNT // 2), yield_often(COUNT // 2))


asyncio.run(main())
