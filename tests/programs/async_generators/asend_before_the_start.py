# Before the first yield only None can be sent.
import asyncio


async def g():
    yield 1


async def main():
    it = g()
    try:
        await it.asend(5)
    except TypeError as error:
        print(error)  # expect: can't send non-None value to a just-started async generator
    print(await it.asend(None))  # expect: 1


asyncio.run(main())
