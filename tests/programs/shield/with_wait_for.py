import asyncio, time

async def work():
    await asyncio.sleep(3)
    return "late"

async def main():
    task = asyncio.create_task(work())
    try:
        await asyncio.wait_for(asyncio.shield(task), 1)
    except TimeoutError:
        print("timeout at", time.monotonic(), task.done())  # expect: timeout at 1.0 False
    print(await task, time.monotonic())  # expect: late 3.0

asyncio.run(main())
