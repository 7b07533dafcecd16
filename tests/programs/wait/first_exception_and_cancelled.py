# A cancelled task is none that failed.
import asyncio, time

async def main():
    tasks = [asyncio.create_task(asyncio.sleep(delay)) for delay in (5, 2)]
    await asyncio.sleep(1)
    tasks[0].cancel()
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(time.monotonic(), [task.cancelled() for task in done])  # expect: 2.0 [True, False]

asyncio.run(main())
