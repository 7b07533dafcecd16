import asyncio, time

async def consume(tasks):
    try:
        async for task in asyncio.as_completed(tasks):
            print("got", task.result())  # expect: got 1
    except asyncio.CancelledError:
        print("consumer cancelled", time.monotonic())  # expect: consumer cancelled 2.0
        raise

async def main():
    tasks = [asyncio.create_task(asyncio.sleep(delay, delay)) for delay in (1, 3)]
    consumer = asyncio.create_task(consume(tasks))
    await asyncio.sleep(2)
    consumer.cancel()
    await asyncio.wait([consumer])
    print([task.done() for task in tasks], await tasks[1])  # expect: [True, False] 3

asyncio.run(main())
