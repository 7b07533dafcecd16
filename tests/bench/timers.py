import asyncio

COUNT = 20_000
AT_ONCE = 1_000


async def main():
    for _ in range(COUNT // AT_ONCE):
        await asyncio.gather(*[asyncio.sleep(n * 7919 % AT_ONCE / 1_000_000 + 0.000001) for n in range(AT_ONCE)])


asyncio.run(main())
