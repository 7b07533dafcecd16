# The wake-up goes to the next in line: no item is lost.
import asyncio

async def getter(name, queue):
    try:
        print(name, "got", await queue.get())
    except asyncio.CancelledError:
        print(name, "cancelled")

async def main():
    queue = asyncio.Queue()
    first = asyncio.create_task(getter("first", queue))
    second = asyncio.create_task(getter("second", queue))
    await asyncio.sleep(0)
    queue.put_nowait("item")
    first.cancel()
    await asyncio.gather(first, second)
    print(queue)

asyncio.run(main())
# expect: first cancelled
# expect: second got item
# expect: <Queue maxsize=0 tasks=1>
