import asyncio

async def main():
    for size in (0, -1, -5):
        queue = asyncio.Queue(size)
        for number in range(100):
            await queue.put(number)
        print(queue.maxsize, queue.full(), queue.qsize())
        # expect: 0 False 100
        # expect: -1 False 100
        # expect: -5 False 100

asyncio.run(main())
