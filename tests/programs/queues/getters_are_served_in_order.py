import asyncio

async def getter(name, queue):
    print(name, "got", await queue.get())

async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(name, queue)) for name in "abc"]
    await asyncio.sleep(0)
    print(queue)
    for item in range(3):
        queue.put_nowait(item)
    # The woken have not run yet, and their items are still there.
    print(queue)
    await asyncio.gather(*tasks)

asyncio.run(main())
# expect: <Queue maxsize=0 _getters[3]>
# expect: <Queue maxsize=0 _queue=[0, 1, 2] tasks=3>
# expect: a got 0
# expect: b got 1
# expect: c got 2
