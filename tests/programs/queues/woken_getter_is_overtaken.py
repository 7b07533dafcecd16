# Who asks while the woken one has not run yet takes the item; the woken one waits again, at the end of the line.
import asyncio

async def getter(name, queue):
    print(name, "got", await queue.get())

async def main():
    queue = asyncio.Queue()
    first = asyncio.create_task(getter("first", queue))
    second = asyncio.create_task(getter("second", queue))
    await asyncio.sleep(0)
    queue.put_nowait("item 1")
    print("main got", await queue.get())
    await asyncio.sleep(0)
    queue.put_nowait("item 2")
    queue.put_nowait("item 3")
    await asyncio.gather(first, second)

asyncio.run(main())
# expect: main got item 1
# expect: second got item 2
# expect: first got item 3
