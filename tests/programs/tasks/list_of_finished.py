import asyncio

async def work(n, finished):
    await asyncio.sleep(5 - n)
    finished.append(n)

async def main():
    finished = []
    tasks = {n: asyncio.create_task(work(n, finished)) for n in range(5)}
    await asyncio.sleep(3)
    print(finished, [n for n, task in tasks.items() if not task.done()])  # expect: [4, 3] [0, 1, 2]
    await tasks[0]
    print(finished)  # expect: [4, 3, 2, 1, 0]

asyncio.run(main())
