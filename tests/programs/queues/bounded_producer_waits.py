import asyncio

# A full queue holds back whoever puts.
async def produce(queue):
    for number in range(4):
        await queue.put(number)
        print(asyncio.get_running_loop().time(), "put", number, queue.qsize())
    queue.shutdown()

async def main():
    queue = asyncio.Queue(maxsize=2)
    producer = asyncio.create_task(produce(queue))
    try:
        while True:
            await asyncio.sleep(1)
            print(asyncio.get_running_loop().time(), "got", await queue.get())
    except asyncio.QueueShutDown:
        print("shut down", producer.done())

asyncio.run(main())
# expect: 0.0 put 0 1
# expect: 0.0 put 1 2
# expect: 1.0 got 0
# expect: 1.0 put 2 2
# expect: 2.0 got 1
# expect: 2.0 put 3 2
# expect: 3.0 got 2
# expect: 4.0 got 3
# expect: shut down True
