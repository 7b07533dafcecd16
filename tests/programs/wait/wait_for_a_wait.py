import asyncio, time

async def main():
    tasks = [asyncio.create_task(asyncio.sleep(delay)) for delay in (1, 5)]
    try:
        await asyncio.wait_for(asyncio.wait(tasks), 2)
    except TimeoutError:
        print(time.monotonic(), [task.done() for task in tasks])  # expect: 2.0 [True, False]
    tasks[1].cancel()

asyncio.run(main())
