import asyncio, time

async def commit():
    await asyncio.sleep(2)
    print("committed at", time.monotonic())

async def save():
    task = asyncio.create_task(commit())
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        print("asked to stop at", time.monotonic())
        await task
        raise

async def main():
    saving = asyncio.create_task(save())
    await asyncio.sleep(1)
    saving.cancel()
    await asyncio.wait([saving])
    print(saving.cancelled(), time.monotonic())

asyncio.run(main())
# expect: asked to stop at 1.0
# expect: committed at 2.0
# expect: True 2.0
