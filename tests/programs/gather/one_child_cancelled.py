import asyncio

async def work(n):
    await asyncio.sleep(n)
    return n

async def main():
    tasks = [asyncio.create_task(work(n)) for n in (1, 2)]
    group = asyncio.gather(*tasks)
    await asyncio.sleep(0)
    tasks[0].cancel()
    try:
        await group
    except asyncio.CancelledError as error:
        print("cancelled", group.cancelled(), tasks[1].done())  # expect: cancelled False False
    print(await tasks[1])  # expect: 2

asyncio.run(main())
