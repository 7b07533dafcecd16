import asyncio

async def main():
    queue = asyncio.PriorityQueue(2)
    print(queue.maxsize)  # expect: 2
    queue.put_nowait((2, "b"))
    queue.put_nowait((1, "a"))
    try:
        queue.put_nowait((0, "c"))
    except asyncio.QueueFull as error:
        print(repr(error))  # expect: QueueFull()
    print(queue.get_nowait(), queue.get_nowait())  # expect: (1, 'a') (2, 'b')
    queue.task_done()
    queue.task_done()
    await queue.join()
    queue.shutdown(immediate=True)
    try:
        await queue.get()
    except asyncio.QueueShutDown:
        print("shut down")  # expect: shut down

asyncio.run(main())
