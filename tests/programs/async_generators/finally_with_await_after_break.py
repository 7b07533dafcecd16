# The closing task waits where the generator's finally waits.
import asyncio


async def g():
    try:
        yield 1
        yield 2
    finally:
        print("closing")
        await asyncio.sleep(1)
        print("closed at", asyncio.get_running_loop().time())


async def main():
    async for i in g():
        break
    print("broke off")
    await asyncio.sleep(2)
    print("main at", asyncio.get_running_loop().time())


asyncio.run(main())
# expect: broke off
# expect: closing
# expect: closed at 1.0
# expect: main at 2.0
