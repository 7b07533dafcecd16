# Cancelling reaches the generator behind __await__.
import asyncio


class Slow:
    def __await__(self):
        try:
            yield from asyncio.sleep(10).__await__()
        except asyncio.CancelledError:
            print("cancelled inside")  # expect: cancelled inside
            raise


async def wait():
    await Slow()


async def main():
    task = asyncio.create_task(wait())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")  # expect: cancelled


asyncio.run(main())
