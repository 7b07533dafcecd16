import asyncio

async def background(future):
    try:
        await future
    finally:
        print("background cancelled")

async def main():
    asyncio.create_task(background(asyncio.get_running_loop().create_future()))
    await asyncio.sleep(1)
    print("main ends, no deadlock")

asyncio.run(main())
# expect: main ends, no deadlock
# expect: background cancelled
