# A generator can make the coroutines that gather runs.
import asyncio


async def job(n):
    await asyncio.sleep(0.1 * n)
    return n * n


def jobs():
    for n in range(3):
        yield job(n)


async def main():
    print(await asyncio.gather(*jobs()))  # expect: [0, 1, 4]


asyncio.run(main())
