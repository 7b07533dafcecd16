import asyncio

async def getter(name, queue):
    try:
        await queue.get()
    except asyncio.QueueShutDown:
        print(name, "stops")

async def putter(item, queue):
    try:
        await queue.put(item)
    except asyncio.QueueShutDown:
        print("not put", item)

async def main():
    empty = asyncio.Queue()
    full = asyncio.Queue(1)
    full.put_nowait(0)
    tasks = [asyncio.create_task(getter(name, empty)) for name in "ab"]
    tasks += [asyncio.create_task(putter(item, full)) for item in (1, 2)]
    await asyncio.sleep(1)
    full.shutdown()
    empty.shutdown()
    await asyncio.gather(*tasks)
    print(full.get_nowait())

asyncio.run(main())
# expect: not put 1
# expect: not put 2
# expect: a stops
# expect: b stops
# expect: 0
