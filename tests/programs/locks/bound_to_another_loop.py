# What has waited in one loop cannot wait in another; what has not is bound to none.
import asyncio
import re

things = [asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(0), asyncio.Queue(), asyncio.Queue(1), asyncio.Condition()]
lock, event, semaphore, queue, full, condition = things


async def condition_wait():
    async with condition:
        await condition.wait()


async def waits():
    await lock.acquire()
    full.put_nowait(1)
    waiting = [lock.acquire(), event.wait(), semaphore.acquire(), queue.get(), full.put(2), condition_wait()]
    return [asyncio.create_task(each) for each in waiting]


async def first():
    tasks = await waits()
    await asyncio.sleep(0)
    print(sum(task.done() for task in tasks))  # expect: 0


async def second():
    for wait in lock.acquire, event.wait, semaphore.acquire, queue.get, lambda: full.put(2), condition_wait:
        try:
            await wait()
        except RuntimeError as error:
            print(re.sub(r"<.*>", "…", str(error)))
            # expect: … is bound to a different event loop
            # expect: … is bound to a different event loop
            # expect: … is bound to a different event loop
            # expect: … is bound to a different event loop
            # expect: … is bound to a different event loop
            # expect: … is bound to a different event loop


asyncio.run(first())
asyncio.run(second())
