import asyncio

async def work():
    await asyncio.sleep(1)
    raise ValueError("work failed")

async def main():
    task = asyncio.create_task(work())
    print("waiting")  # expect: waiting
    await task

asyncio.run(main())
# expect error: ValueError: work failed
