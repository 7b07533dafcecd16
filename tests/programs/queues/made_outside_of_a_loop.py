import asyncio

queue = asyncio.Queue()
queue.put_nowait("early")

async def main():
    print(await queue.get())  # expect: early

asyncio.run(main())
