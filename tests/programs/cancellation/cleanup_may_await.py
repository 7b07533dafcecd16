import asyncio

async def work():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(2)
        print("closed")  # expect: closed

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    while not task.done():
        await asyncio.sleep(0.5)
    print(asyncio.get_running_loop().time())  # expect: 3.0

asyncio.run(main())
