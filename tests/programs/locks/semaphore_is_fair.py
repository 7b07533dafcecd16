# A newcomer does not overtake a waiter that was woken but has not had its turn.
import asyncio


async def user(name, semaphore):
    async with semaphore:
        print(name, "in")
        # expect: waiting in
        # expect: newcomer in


async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    waiting = asyncio.create_task(user("waiting", semaphore))
    await asyncio.sleep(0)
    semaphore.release()
    await user("newcomer", semaphore)
    await waiting


asyncio.run(main())
