import asyncio

async def write_report():
    try:
        print("writing")  # expect: writing
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("interrupted")  # expect: interrupted
        raise
    finally:
        print("file closed")  # expect: file closed

async def main():
    task = asyncio.create_task(write_report())
    await asyncio.sleep(3)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled:", task.cancelled())  # expect: cancelled: True

asyncio.run(main())
