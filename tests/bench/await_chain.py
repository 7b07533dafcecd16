import asyncio

COUNT = 500_000
DEPTH = 50


async def level(depth):
    if depth == 1:
        return 1
    return 1 + await level(depth - 1)


async def main():
    for _ in range(COUNT // DEPTH):
        await level(DEPTH)


asyncio.run(main())
