import asyncio

async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("ended at", asyncio.get_running_loop().time())  # expect: ended at 2.0

async def main():
    task = asyncio.create_task(work())
    asyncio.get_running_loop().call_later(2, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")  # expect: cancelled

asyncio.run(main())
