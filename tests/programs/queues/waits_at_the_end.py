# A consumer that still waits when main is over is cancelled by asyncio.run.
import asyncio

async def consumer(queue):
    try:
        while True:
            print("got", await queue.get())  # expect: got 1
    finally:
        print("consumer ends")  # expect: consumer ends

async def main():
    queue = asyncio.Queue()
    asyncio.create_task(consumer(queue))
    await queue.put(1)
    await asyncio.sleep(0)

asyncio.run(main())
