import asyncio

async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("cancelled once")

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    print(task.cancel(), task.cancel(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError:
        print(task.cancelling(), task.cancel(), task.cancelling())

asyncio.run(main())
# expect: True True 2
# expect: cancelled once
# expect: 2 False 2
