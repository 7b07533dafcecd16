import asyncio

async def putter(item, queue):
    try:
        await queue.put(item)
        print("put", item)
    except asyncio.CancelledError:
        print("cancelled", item)

async def main():
    queue = asyncio.Queue(1)
    await queue.put("full")
    first = asyncio.create_task(putter("first", queue))
    second = asyncio.create_task(putter("second", queue))
    await asyncio.sleep(0)
    print(queue.get_nowait())
    first.cancel()
    await asyncio.gather(first, second)
    print(queue)

asyncio.run(main())
# expect: full
# expect: cancelled first
# expect: put second
# expect: <Queue maxsize=1 _queue=['second'] tasks=2>
