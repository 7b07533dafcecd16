# Who was woken stays woken, even when the event is cleared before its turn comes.
import asyncio


async def main():
    event = asyncio.Event()
    task = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    event.set()
    event.clear()
    print(await task, event.is_set())  # expect: True False


asyncio.run(main())
