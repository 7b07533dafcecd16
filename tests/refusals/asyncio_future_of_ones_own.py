import asyncio

class Promise:
    _asyncio_future_blocking = False

    def __await__(self):
        yield self

async def main():
    await Promise()

asyncio.run(main())
# expect error: NotImplementedError: Loopscope's tasks can wait only for asyncio futures: derive the class from asyncio.Future
