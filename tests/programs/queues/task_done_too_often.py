import asyncio

async def main():
    queue = asyncio.Queue()
    queue.put_nowait(1)
    queue.task_done()
    queue.task_done()

asyncio.run(main())
# expect error: ValueError: task_done() called too many times
