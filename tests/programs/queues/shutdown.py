import asyncio

async def consumer(queue):
    try:
        while True:
            print("got", await queue.get())
            queue.task_done()
    except asyncio.QueueShutDown as error:
        print("over", repr(error))

async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(consumer(queue))
    for number in range(3):
        await queue.put(number)
    queue.shutdown()
    print(queue)
    try:
        await queue.put(3)
    except asyncio.QueueShutDown:
        print("no more")
    await queue.join()
    await task
    queue.get_nowait()

asyncio.run(main())
# expect: <Queue maxsize=0 _queue=[0, 1, 2] tasks=3 shutdown>
# expect: no more
# expect: got 0
# expect: got 1
# expect: got 2
# expect: over QueueShutDown()
# expect error: asyncio.queues.QueueShutDown
