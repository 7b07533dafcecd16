# Cancelling in the loop's body leaves the generator to the loop.
import asyncio


async def g():
    try:
        yield 1
        yield 2
    finally:
        print("generator finally")


async def consume():
    async for x in g():
        print(x)
        await asyncio.sleep(10)


async def main():
    task = asyncio.create_task(consume())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("task cancelled")
    await asyncio.sleep(1)
    print("end")


asyncio.run(main())
# expect: 1
# expect: task cancelled
# expect: generator finally
# expect: end
