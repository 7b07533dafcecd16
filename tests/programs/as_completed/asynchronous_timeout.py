import asyncio, time

async def main():
    tasks = [asyncio.create_task(asyncio.sleep(delay, delay)) for delay in (1, 5)]
    try:
        async for task in asyncio.as_completed(tasks, timeout=2):
            print(task.result(), time.monotonic())  # expect: 1 1.0
    except TimeoutError:
        print("timeout", time.monotonic(), [task.done() for task in tasks])  # expect: timeout 2.0 [True, False]

asyncio.run(main())
