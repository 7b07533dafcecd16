import asyncio

async def sleeper():
    try:
        await asyncio.sleep(10)
    finally:
        print("sleeper ends")

async def parent():
    async with asyncio.TaskGroup() as group:
        group.create_task(sleeper())
        try:
            await asyncio.sleep(5)
        finally:
            print("block ends")

async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), task.cancelling())

asyncio.run(main())
# expect: block ends
# expect: sleeper ends
# expect: True 1
