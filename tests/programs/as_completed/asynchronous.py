import asyncio, time

async def work(name, delay):
    await asyncio.sleep(delay)
    return name

async def main():
    tasks = [asyncio.create_task(work(name, delay), name=name) for name, delay in [("a", 2), ("b", 1), ("c", 3)]]
    async for task in asyncio.as_completed(tasks):
        print(task in tasks, task.get_name(), await task, time.monotonic())
        # expect: True b b 1.0
        # expect: True a a 2.0
        # expect: True c c 3.0
    async for task in asyncio.as_completed([work("d", 1)]):
        print(type(task).__name__, task.done(), task.result())  # expect: Task True d

asyncio.run(main())
