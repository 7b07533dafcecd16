import asyncio

async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(queue.get(), name="getter")
    print(queue.get().__class__.__name__, task.get_coro().__qualname__, task.get_coro().__name__)
    # expect: coroutine Queue.get get
    await asyncio.sleep(0)
    text = repr(task)
    print(text[:42], "queues.py:186" in text, "wait_for=<Future pending" in text)
    # expect: <Task pending name='getter' coro=<Queue.ge True True
    task.cancel()

asyncio.run(main())
# expect stderr: RuntimeWarning: coroutine 'Queue.get' was never awaited
