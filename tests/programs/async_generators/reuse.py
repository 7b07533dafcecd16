# What asend() and aclose() give can be awaited once.
import asyncio


async def g():
    yield 1
    yield 2


async def main():
    it = g()
    step = it.__anext__()
    print(await step)  # expect: 1
    try:
        await step
    except RuntimeError as error:
        print(error)  # expect: cannot reuse already awaited __anext__()/asend()
    closing = it.aclose()
    await closing
    try:
        await closing
    except RuntimeError as error:
        print(error)  # expect: cannot reuse already awaited aclose()/athrow()


asyncio.run(main())
