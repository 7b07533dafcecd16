# wait_for around anext() gives up in time.
import asyncio


async def g():
    for i in range(1, 4):
        await asyncio.sleep(i)
        yield i


async def main():
    it = g()
    print(await asyncio.wait_for(anext(it), 1.5))  # expect: 1
    try:
        await asyncio.wait_for(anext(it), 1.5)
    except TimeoutError:
        print("too slow", asyncio.get_running_loop().time())  # expect: too slow 2.5
    print(await anext(it, "over"))  # expect: over


asyncio.run(main())
