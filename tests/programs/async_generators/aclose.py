# aclose() raises GeneratorExit at the yield; finally may wait.
import asyncio


async def g():
    try:
        yield 1
    finally:
        await asyncio.sleep(0.5)
        print("closed at", asyncio.get_running_loop().time())  # expect: closed at 0.5


async def main():
    it = g()
    await anext(it)
    print(await it.aclose())  # expect: None
    print(await it.aclose())  # expect: None
    async for x in it:
        print("never")


asyncio.run(main())
