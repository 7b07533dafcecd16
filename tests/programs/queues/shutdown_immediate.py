import asyncio

async def main():
    queue = asyncio.Queue()
    for number in range(3):
        queue.put_nowait(number)
    print(queue.get_nowait())  # expect: 0
    joiner = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    queue.shutdown(immediate=True)
    print(queue, joiner.done())  # expect: <Queue maxsize=0 tasks=1 shutdown> False
    queue.task_done()
    await joiner
    print(queue)  # expect: <Queue maxsize=0 shutdown>
    try:
        await queue.get()
    except asyncio.QueueShutDown:
        print("shut down")  # expect: shut down

asyncio.run(main())
