import asyncio, time

async def work(name, delay):
    await asyncio.sleep(delay)
    return name

async def main():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(work("a", 2))
        second = group.create_task(work("b", 1), name="second")
        print(group)  # expect: <TaskGroup tasks=2 entered>
    print(time.monotonic(), first.result(), second.result(), second.get_name(), group)
    # expect: 2.0 a b second <TaskGroup entered>

asyncio.run(main())
