import asyncio

async def putter(item, queue):
    await queue.put(item)
    print("put", item)

async def main():
    queue = asyncio.Queue(1)
    tasks = [asyncio.create_task(putter(item, queue)) for item in range(4)]
    await asyncio.sleep(1)
    print(queue)
    for _ in range(4):
        print("got", await queue.get())
    await asyncio.gather(*tasks)

asyncio.run(main())
# expect: put 0
# expect: <Queue maxsize=1 _queue=[0] _putters[3] tasks=1>
# expect: got 0
# expect: put 1
# expect: got 1
# expect: put 2
# expect: got 2
# expect: put 3
# expect: got 3
