import asyncio

async def main():
    task = asyncio.create_task(asyncio.sleep(1, "x"))
    done, pending = await asyncio.wait([task, task, task])
    print(len(done), done.pop().result(), done)  # expect: 1 x set()

asyncio.run(main())
