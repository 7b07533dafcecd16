import asyncio

async def main():
    queue = asyncio.LifoQueue(maxsize=3)
    for item in "abc":
        await queue.put(item)
    print(queue, queue.full())  # expect: <LifoQueue maxsize=3 _queue=['a', 'b', 'c'] tasks=3> True
    print([await queue.get() for _ in range(3)])  # expect: ['c', 'b', 'a']
    print(issubclass(asyncio.LifoQueue, asyncio.Queue), isinstance(queue, asyncio.Queue))  # expect: True True

asyncio.run(main())
