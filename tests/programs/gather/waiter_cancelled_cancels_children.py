import asyncio

async def work(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "ends")
        # expect: a ends
        # expect: b ends

async def parent():
    await asyncio.gather(work("a"), work("b"))

async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("parent cancelled")  # expect: parent cancelled

asyncio.run(main())
