import asyncio


async def user(name, semaphore):
    await semaphore.acquire()
    print(name, "acquired")
    # expect: 2 acquired
    # expect: 3 acquired


async def main():
    semaphore = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(user(n, semaphore)) for n in range(4)]
    await asyncio.sleep(0)
    tasks[0].cancel()
    semaphore.release()
    semaphore.release()
    tasks[1].cancel()
    await asyncio.sleep(0.1)
    print([task.done() for task in tasks], semaphore.locked())  # expect: [True, True, True, True] True
    semaphore.release()
    await asyncio.gather(*tasks, return_exceptions=True)
    print([task.cancelled() for task in tasks])  # expect: [True, True, False, False]


asyncio.run(main())
