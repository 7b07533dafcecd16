import asyncio

async def work():
    return 1

class Mine:
    def __await__(self):
        yield

async def main():
    coroutine = work()
    task = asyncio.create_task(coroutine)
    future = asyncio.get_running_loop().create_future()
    for value in (coroutine, task, future, Mine(), asyncio.gather(), 5, None):
        print(asyncio.isfuture(value), asyncio.iscoroutine(value))
        # expect: False True
        # expect: True False
        # expect: True False
        # expect: False False
        # expect: True False
        # expect: False False
        # expect: False False
    print(asyncio.iscoroutine(asyncio.sleep), asyncio.iscoroutine(await task))  # expect: False False

asyncio.run(main())
