import asyncio


def shown(thing):
    text = repr(thing)
    return text[: text.index(" at ")] + text[text.index(" [") :]


async def main():
    lock = asyncio.Lock()
    print(shown(lock))  # expect: <asyncio.locks.Lock object [unlocked]>
    await lock.acquire()
    task = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(shown(lock))  # expect: <asyncio.locks.Lock object [locked, waiters:1]>
    lock.release()
    await task
    event = asyncio.Event()
    print(shown(event))  # expect: <asyncio.locks.Event object [unset]>
    event.set()
    print(shown(event))  # expect: <asyncio.locks.Event object [set]>
    semaphore = asyncio.Semaphore(2)
    print(shown(semaphore))  # expect: <asyncio.locks.Semaphore object [unlocked, value:2]>
    async with semaphore, semaphore:
        print(shown(semaphore))  # expect: <asyncio.locks.Semaphore object [locked]>
    print(shown(asyncio.BoundedSemaphore(3)))  # expect: <asyncio.locks.BoundedSemaphore object [unlocked, value:3]>
    print(shown(asyncio.Condition()))  # expect: <asyncio.locks.Condition object [unlocked]>
    print(shown(asyncio.Barrier(2)))  # expect: <asyncio.locks.Barrier object [filling, waiters:0/2]>
    print(asyncio.Lock, type(lock).__name__, issubclass(asyncio.BoundedSemaphore, asyncio.Semaphore))
    # expect: <class 'asyncio.locks.Lock'> Lock True


asyncio.run(main())
