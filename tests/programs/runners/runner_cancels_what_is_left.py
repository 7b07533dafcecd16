import asyncio, time

async def background():
    try:
        await asyncio.sleep(10)
    finally:
        print("background ends", time.monotonic())

async def main():
    task = asyncio.create_task(background())
    await asyncio.sleep(1)
    return task

with asyncio.Runner() as runner:
    task = runner.run(main())
    print(task.done())
    runner.run(asyncio.sleep(1))
print(task.cancelled())
# expect: False
# expect: background ends 2.0
# expect: True
