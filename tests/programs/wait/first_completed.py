import asyncio, time

async def work(name, delay):
    await asyncio.sleep(delay)
    return name

async def main():
    pending = {asyncio.create_task(work(name, delay)) for name, delay in [("a", 3)]}
    pending = [asyncio.create_task(work(name, delay)) for name, delay in [("a", 3), ("b", 1), ("c", 2), ("d", 2)]]
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        print(time.monotonic(), [task.result() for task in done], len(pending))
        # expect: 1.0 ['b'] 3
        # expect: 2.0 ['c', 'd'] 1
        # expect: 3.0 ['a'] 0

asyncio.run(main())
