# The lock was already meant for the task that is cancelled: the next one must get it.
import asyncio


async def user(name, lock):
    await lock.acquire()
    print(name, "in")
    # expect: b in
    # expect: c in
    await asyncio.sleep(0)
    lock.release()


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(user(name, lock)) for name in ("a", "b", "c")]
    await asyncio.sleep(0)
    lock.release()
    tasks[0].cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))  # expect: [CancelledError(''), None, None]


asyncio.run(main())
