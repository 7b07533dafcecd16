# A generator that yields while it is closed is an error.
import asyncio


async def g():
    try:
        yield 1
    finally:
        yield 2


async def main():
    it = g()
    await anext(it)
    try:
        await it.aclose()
    except RuntimeError as error:
        print(error)  # expect: async generator ignored GeneratorExit


asyncio.run(main())
