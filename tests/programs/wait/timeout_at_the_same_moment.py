import asyncio, time

async def main():
    tasks = [asyncio.create_task(asyncio.sleep(delay, delay)) for delay in (1, 2)]
    done, pending = await asyncio.wait(tasks, timeout=2)
    print(time.monotonic(), len(done), len(pending))  # expect: 2.0 1 1
    await asyncio.wait(tasks)
    done, pending = await asyncio.wait(tasks, timeout=-1)
    print(len(done), len(pending))  # expect: 2 0

asyncio.run(main())
