import asyncio

async def work(n):
    return n

async def main():
    tasks = [asyncio.create_task(work(n)) for n in range(3)]
    await asyncio.sleep(0)
    print([task.done() for task in tasks], await asyncio.gather(*tasks))  # expect: [True, True, True] [0, 1, 2]

asyncio.run(main())
