# Closing one that has not begun runs nothing of it.
import asyncio


async def g():
    try:
        yield 1
    finally:
        print("never")


async def main():
    it = g()
    await it.aclose()
    try:
        await anext(it)
    except StopAsyncIteration:
        print("over")  # expect: over


asyncio.run(main())
