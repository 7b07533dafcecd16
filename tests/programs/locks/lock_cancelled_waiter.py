import asyncio


async def holder(lock):
    async with lock:
        await asyncio.sleep(1)
    print("released")


async def waiter(name, lock):
    try:
        async with lock:
            print(name, "got the lock")
    except asyncio.CancelledError:
        print(name, "cancelled while waiting")
        raise


async def main():
    lock = asyncio.Lock()
    first = asyncio.create_task(holder(lock))
    second = asyncio.create_task(waiter("second", lock))
    third = asyncio.create_task(waiter("third", lock))
    await asyncio.sleep(0.5)
    second.cancel()
    await asyncio.wait_for(third, 5)
    print(second.cancelled(), first.done(), lock.locked())


asyncio.run(main())
# expect: second cancelled while waiting
# expect: released
# expect: third got the lock
# expect: True True False
