import asyncio

async def work():
    task = asyncio.current_task()
    task.cancel()
    print(task.uncancel())  # expect: 0
    await asyncio.sleep(1)
    print("not cancelled")  # expect: not cancelled

asyncio.run(work())
