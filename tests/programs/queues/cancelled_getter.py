import asyncio

async def getter(name, queue):
    try:
        print(name, "got", await queue.get())
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise

async def main():
    queue = asyncio.Queue()
    first = asyncio.create_task(getter("first", queue))
    second = asyncio.create_task(getter("second", queue))
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.sleep(0)
    print(queue)
    queue.put_nowait(1)
    await second
    print(first.cancelled())

asyncio.run(main())
# expect: first cancelled
# expect: <Queue maxsize=0 _getters[1]>
# expect: second got 1
# expect: True
