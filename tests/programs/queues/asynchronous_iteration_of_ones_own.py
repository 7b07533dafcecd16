import asyncio

class Stream(asyncio.Queue):
    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return await self.get()
        except asyncio.QueueShutDown:
            raise StopAsyncIteration

async def main():
    stream = Stream()

    async def feed():
        for number in range(3):
            await asyncio.sleep(1)
            stream.put_nowait(number)
        stream.shutdown()

    task = asyncio.create_task(feed())
    async for item in stream:
        print(item)
        # expect: 0
        # expect: 1
        # expect: 2
    await task

asyncio.run(main())
