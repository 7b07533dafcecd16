import asyncio, time

async def main():
    tasks = [asyncio.create_task(asyncio.sleep(delay, delay)) for delay in (1, 2, 3)]
    done, pending = await asyncio.wait(tasks, timeout=2.5)
    print(time.monotonic(), [task.result() for task in done], [task.done() for task in pending])
    # expect: 2.5 [1, 2] [False]
    done, pending = await asyncio.wait(pending, timeout=0)
    print(time.monotonic(), done, len(pending))  # expect: 2.5 set() 1
    done, pending = await asyncio.wait(pending, timeout=10)
    print(time.monotonic(), len(done), pending)  # expect: 3.0 1 set()

asyncio.run(main())
