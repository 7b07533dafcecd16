# Cancelling the consumer raises at the generator's await.
import asyncio


async def g():
    try:
        while True:
            yield 1
            await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("generator cancelled")
        raise
    finally:
        print("generator finally")


async def consume():
    async for x in g():
        print(x)


async def main():
    task = asyncio.create_task(consume())
    await asyncio.sleep(1.5)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("task cancelled")


asyncio.run(main())
# expect: 1
# expect: 1
# expect: generator cancelled
# expect: generator finally
# expect: task cancelled
