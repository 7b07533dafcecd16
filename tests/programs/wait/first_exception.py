import asyncio, time

async def work(name, delay, error=None):
    await asyncio.sleep(delay)
    if error:
        raise error
    return name

async def main():
    tasks = [
        asyncio.create_task(work("a", 1)),
        asyncio.create_task(work("b", 2, ValueError("b"))),
        asyncio.create_task(work("c", 3)),
    ]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(time.monotonic(), [task.exception() for task in done], len(pending))  # expect: 2.0 [None, ValueError('b')] 1
    for task in pending:
        task.cancel()
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_EXCEPTION)
    print([task.cancelled() for task in done])  # expect: [True]

asyncio.run(main())
