import asyncio

# What all queues have, on the one that gives the last item first.
async def main():
    queue = asyncio.LifoQueue(maxsize=3)
    print(queue.maxsize, queue.empty(), queue.full(), queue.qsize())  # expect: 3 True False 0
    for number in range(3):
        queue.put_nowait(number)
    print(queue.full(), await queue.get(), queue.get_nowait(), queue.qsize())  # expect: True 2 1 1
    queue.task_done()
    queue.task_done()
    queue.shutdown()
    try:
        await queue.put(5)
    except asyncio.QueueShutDown as error:
        print(repr(error))  # expect: QueueShutDown()
    print(await queue.get())  # expect: 0
    queue.task_done()
    await queue.join()
    try:
        queue.get_nowait()
    except asyncio.QueueShutDown as error:
        print(repr(error))  # expect: QueueShutDown()

asyncio.run(main())
