import asyncio

async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("ignored")  # expect: ignored
    await asyncio.sleep(1)
    return "finished anyway"

async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    task.cancel()
    print(await task, task.cancelled(), task.cancelling(), asyncio.get_running_loop().time())
    # expect: finished anyway False 1 2.0

asyncio.run(main())
