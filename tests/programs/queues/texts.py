import asyncio

async def main():
    queue = asyncio.Queue(3)
    print(queue)  # expect: <Queue maxsize=3>
    queue.put_nowait("a")
    queue.put_nowait(queue.qsize())
    print(queue)  # expect: <Queue maxsize=3 _queue=['a', 1] tasks=2>
    queue.get_nowait()
    print(queue)  # expect: <Queue maxsize=3 _queue=[1] tasks=2>
    print(repr(queue).startswith("<Queue at 0x"), repr(queue).endswith(" maxsize=3 _queue=[1] tasks=2>"))
    # expect: True True
    print(asyncio.PriorityQueue(maxsize=-1), asyncio.Queue, asyncio.QueueEmpty)
    # expect: <PriorityQueue maxsize=-1> <class 'asyncio.queues.Queue'> <class 'asyncio.queues.QueueEmpty'>
    print(f"{asyncio.LifoQueue()}")  # expect: <LifoQueue maxsize=0>

asyncio.run(main())
