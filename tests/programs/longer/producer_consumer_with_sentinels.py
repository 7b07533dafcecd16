import asyncio
import random


async def producer(queue, number, count, rng):
    for i in range(count):
        await asyncio.sleep(rng.random())
        item = f"p{number}-{i}"
        await queue.put(item)
        print(f"producer {number} put {item}, size {queue.qsize()}")
    print(f"producer {number} is done")


async def consumer(queue, name, totals):
    while True:
        item = await queue.get()
        if item is None:
            queue.task_done()
            break
        await asyncio.sleep(0.4)
        totals[name] = totals.get(name, 0) + 1
        print(f"{name} ate {item}")
        queue.task_done()


async def main():
    rng = random.Random(2024)
    queue = asyncio.Queue(maxsize=3)
    totals = {}
    producers = [asyncio.create_task(producer(queue, n, 4, rng)) for n in (1, 2, 3)]
    consumers = [asyncio.create_task(consumer(queue, name, totals)) for name in ("lion", "tiger")]
    await asyncio.gather(*producers)
    await queue.join()
    print("all eaten at", round(asyncio.get_running_loop().time(), 3))
    for _ in consumers:
        await queue.put(None)
    await asyncio.gather(*consumers)
    print(totals, sum(totals.values()), queue.empty())


asyncio.run(main())
# expect: producer 3 put p3-0, size 1
# expect: producer 1 put p1-0, size 1
# expect: lion ate p3-0
# expect: producer 2 put p2-0, size 1
# expect: tiger ate p1-0
# expect: producer 1 put p1-1, size 1
# expect: lion ate p2-0
# expect: producer 1 put p1-2, size 1
# expect: producer 3 put p3-1, size 1
# expect: tiger ate p1-1
# expect: producer 1 put p1-3, size 1
# expect: producer 1 is done
# expect: producer 2 put p2-1, size 2
# expect: lion ate p1-2
# expect: tiger ate p3-1
# expect: producer 2 put p2-2, size 1
# expect: lion ate p1-3
# expect: producer 3 put p3-2, size 1
# expect: tiger ate p2-1
# expect: lion ate p2-2
# expect: producer 2 put p2-3, size 1
# expect: producer 2 is done
# expect: tiger ate p3-2
# expect: producer 3 put p3-3, size 1
# expect: producer 3 is done
# expect: lion ate p2-3
# expect: tiger ate p3-3
# expect: all eaten at 3.131
# expect: {'lion': 6, 'tiger': 6} 12 True
