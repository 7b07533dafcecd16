import asyncio, time

async def stage(source, target, delay, change):
    while True:
        item = await source.get()
        await asyncio.sleep(delay)
        await target.put(change(item))
        source.task_done()

async def main():
    first, second, third = asyncio.Queue(2), asyncio.Queue(1), asyncio.Queue()
    tasks = [
        asyncio.create_task(stage(first, second, 1, lambda x: x * 2)),
        asyncio.create_task(stage(second, third, 2, lambda x: x + 1)),
    ]
    for number in range(5):
        await first.put(number)
        print(time.monotonic(), "put", number, first, second)
        # expect: 0.0 put 0 <Queue maxsize=2 _queue=[0] tasks=1> <Queue maxsize=1>
        # expect: 0.0 put 1 <Queue maxsize=2 _queue=[0, 1] tasks=2> <Queue maxsize=1>
        # expect: 0.0 put 2 <Queue maxsize=2 _queue=[1, 2] tasks=3> <Queue maxsize=1 _getters[1]>
        # expect: 1.0 put 3 <Queue maxsize=2 _queue=[2, 3] tasks=3> <Queue maxsize=1 tasks=1>
        # expect: 2.0 put 4 <Queue maxsize=2 _queue=[3, 4] tasks=3> <Queue maxsize=1 _queue=[2] tasks=2>
    await first.join()
    await second.join()
    for task in tasks:
        task.cancel()
    print(time.monotonic(), [third.get_nowait() for _ in range(third.qsize())])  # expect: 11.0 [1, 3, 5, 7, 9]

asyncio.run(main())
