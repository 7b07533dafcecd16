import asyncio

async def work():
    await asyncio.sleep(0)

async def main():
    coroutine = work()
    task = asyncio.create_task(coroutine, name="worker")
    print(task.get_coro() is coroutine, task.get_name())  # expect: True worker
    task.set_name(7)
    print(repr(task.get_name()), task.get_coro().__name__)  # expect: '7' work
    await task
    print(task.get_coro() is coroutine, task.done())  # expect: True True

asyncio.run(main())
