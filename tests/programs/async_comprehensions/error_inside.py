# An exception inside leaves the comprehension.
import asyncio


async def g():
    yield 1
    yield 0


async def main():
    try:
        print([1 // x async for x in g()])
    except ZeroDivisionError as error:
        print(error)  # expect: division by zero


asyncio.run(main())
