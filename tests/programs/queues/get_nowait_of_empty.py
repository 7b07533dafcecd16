import asyncio

async def main():
    queue = asyncio.Queue()
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(repr(error), error.args, type(error).__module__)  # expect: QueueEmpty() () asyncio.queues
    queue.get_nowait()

asyncio.run(main())
# expect error: asyncio.queues.QueueEmpty
