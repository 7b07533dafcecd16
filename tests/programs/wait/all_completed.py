import asyncio, time

async def work(name, delay):
    await asyncio.sleep(delay)
    return name

async def main():
    tasks = [asyncio.create_task(work(name, delay), name=name) for name, delay in [("a", 3), ("b", 1), ("c", 2)]]
    done, pending = await asyncio.wait(tasks)
    print(time.monotonic(), len(done), pending)  # expect: 3.0 3 set()
    print([task.result() for task in done], [task.get_name() for task in tasks])
    # expect: ['a', 'b', 'c'] ['a', 'b', 'c']

asyncio.run(main())
