import asyncio


async def main():
    condition = asyncio.Condition()
    for attempt in (condition.notify, condition.notify_all):
        try:
            attempt()
        except RuntimeError as error:
            print(error)
            # expect: cannot notify on un-acquired lock
            # expect: cannot notify on un-acquired lock
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)  # expect: cannot wait on un-acquired lock
    lock = asyncio.Lock()
    shared = asyncio.Condition(lock)
    async with lock:
        print(shared.locked())  # expect: True
        shared.notify()
    async with shared:
        print(lock.locked())  # expect: True


asyncio.run(main())
