# gather(*(… for …)) is how tasks are often begun.
import asyncio


async def work(n):
    await asyncio.sleep(n / 10)
    return n


async def main():
    print(await asyncio.gather(*(work(n) for n in (3, 1, 2))))  # expect: [3, 1, 2]
    tasks = list(asyncio.create_task(work(n)) for n in range(3))
    print([await t for t in tasks])  # expect: [0, 1, 2]


asyncio.run(main())
