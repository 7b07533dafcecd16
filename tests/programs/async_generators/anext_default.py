# anext(iterator, default) gives the default at the end.
import asyncio


async def g():
    await asyncio.sleep(0.1)
    yield 1


async def main():
    it = aiter(g())
    print(await anext(it, "none"))  # expect: 1
    print(await anext(it, "none"))  # expect: none
    print(await anext(it, "none"))  # expect: none
    for wrong in (aiter, anext):
        try:
            wrong(5)
        except TypeError as error:
            print(error)
            # expect: 'int' object is not an async iterable
            # expect: 'int' object is not an async iterator


asyncio.run(main())
