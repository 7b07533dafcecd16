import asyncio

async def producer(queue):
    for number in range(4):
        await queue.put(number)
        print("put", number)
    await queue.put(None)

async def consumer(queue):
    while (item := await queue.get()) is not None:
        print("got", item)
        await asyncio.sleep(1)

async def main():
    queue = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(queue), consumer(queue))

asyncio.run(main())
# expect: put 0
# expect: put 1
# expect: got 0
# expect: put 2
# expect: got 1
# expect: put 3
# expect: got 2
# expect: got 3
