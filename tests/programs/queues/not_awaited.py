import asyncio

async def main():
    queue = asyncio.Queue()
    queue.put(1)
    print(queue.qsize())  # expect: 0
    queue.get()
    queue.join()

asyncio.run(main())
# expect stderr: RuntimeWarning: coroutine 'Queue.put' was never awaited
# expect stderr: RuntimeWarning: coroutine 'Queue.get' was never awaited
# expect stderr: RuntimeWarning: coroutine 'Queue.join' was never awaited
