import asyncio

COUNT = 50_000


async def child():
    pass


async def main():
    for _ in range(COUNT):
        await asyncio.create_task(child())


asyncio.run(main())
