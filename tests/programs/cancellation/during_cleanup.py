import asyncio

async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("cleanup begins")  # expect: cleanup begins
        try:
            await asyncio.sleep(5)
        finally:
            print("cleanup cut short", asyncio.get_running_loop().time())  # expect: cleanup cut short 2.0

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")  # expect: cancelled

asyncio.run(main())
