import asyncio


async def worker():
    try:
        print("worker: at work")
        await asyncio.sleep(10)
        print("worker: this line is never reached")
    finally:
        print("worker: tidying up")
        await asyncio.sleep(0.5)
        print("worker: tidy")


async def main():
    task = asyncio.create_task(worker(), name="worker")
    await asyncio.sleep(1)
    print("main: enough")
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main: the worker was cancelled")


asyncio.run(main())
