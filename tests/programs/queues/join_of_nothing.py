import asyncio

async def main():
    queue = asyncio.Queue()
    await queue.join()
    await queue.put(1)
    await queue.get()
    waiter = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    print(waiter.done())  # expect: False
    queue.task_done()
    print(await waiter)  # expect: None

asyncio.run(main())
