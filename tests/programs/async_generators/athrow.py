# athrow() raises at the yield.
import asyncio


async def g():
    try:
        yield 1
    except ValueError as error:
        await asyncio.sleep(0.1)
        print("caught", error)
        yield 2


async def main():
    it = g()
    print(await anext(it))
    print(await it.athrow(ValueError("boom")))
    try:
        await it.athrow(KeyError("out"))
    except KeyError as error:
        print("left by", repr(error))
    try:
        await anext(it)
    except StopAsyncIteration:
        print("over")
    print(await it.athrow(ValueError("too late")))


asyncio.run(main())
# expect: 1
# expect: caught boom
# expect: 2
# expect: left by KeyError('out')
# expect: over
# expect: None
