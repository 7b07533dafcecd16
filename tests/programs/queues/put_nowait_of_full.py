import asyncio

async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait("a")
    print(queue.full(), queue.maxsize, queue.qsize())  # expect: True 1 1
    try:
        queue.put_nowait("b")
    except asyncio.QueueFull as error:
        print(repr(error))  # expect: QueueFull()
    print(queue.get_nowait(), queue.empty())  # expect: a True
    queue.put_nowait("c")
    queue.put_nowait("d")

asyncio.run(main())
# expect error: asyncio.queues.QueueFull
