import asyncio, time

async def worker(name, queue):
    while True:
        delay = await queue.get()
        await asyncio.sleep(delay)
        queue.task_done()
        print(name, "slept", delay)
        # expect: worker-1 slept 1
        # expect: worker-0 slept 3
        # expect: worker-1 slept 2
        # expect: worker-0 slept 1
        # expect: worker-1 slept 3

async def main():
    queue = asyncio.Queue()
    for delay in (3, 1, 2, 1, 3):
        queue.put_nowait(delay)
    tasks = [asyncio.create_task(worker(f"worker-{number}", queue)) for number in range(2)]
    await queue.join()
    print("all done at", time.monotonic())  # expect: all done at 6.0
    for task in tasks:
        task.cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))  # expect: [CancelledError(''), CancelledError('')]

asyncio.run(main())
