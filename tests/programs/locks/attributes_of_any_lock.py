import asyncio

async def main():
    for made in (asyncio.Lock(), asyncio.Event(), asyncio.Condition(), asyncio.Semaphore(2), asyncio.Barrier(1)):
        made.owner = "me"
        print(type(made).__name__, made.owner)
        # expect: Lock me
        # expect: Event me
        # expect: Condition me
        # expect: Semaphore me
        # expect: Barrier me
    semaphore = asyncio.Semaphore(2)
    await semaphore.acquire()
    print(semaphore._value)  # expect: 1

asyncio.run(main())
