# What it raises has the exception as context that the consumer handles.
import asyncio


async def g():
    await asyncio.sleep(0)
    yield 1
    await asyncio.sleep(0)
    raise ValueError("from the generator")


async def main():
    it = g()
    await anext(it)
    try:
        try:
            raise KeyError("handled")
        except KeyError:
            await anext(it)
    except ValueError as error:
        print(repr(error.__context__))  # expect: KeyError('handled')


asyncio.run(main())
