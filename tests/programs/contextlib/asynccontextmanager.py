# An asynchronous generator as a context manager.
import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def connection(name):
    print("open", name)
    await asyncio.sleep(0.5)
    try:
        yield name.upper()
    finally:
        await asyncio.sleep(0.5)
        print("close", name)


@asynccontextmanager
async def never():
    if False:
        yield


async def main():
    loop = asyncio.get_running_loop()
    async with connection("a") as a:
        print(a, loop.time())
    async with connection("b"):
        pass
    try:
        async with connection("c"):
            raise ValueError("found")
    except ValueError as error:
        print(error, loop.time())
    try:
        async with never():
            pass
    except RuntimeError as error:
        print(error)

    @connection("d")
    async def work():
        print("working")
        return 7

    print(await work())
    try:
        async with asyncio.timeout(1):
            async with connection("e"):
                await asyncio.sleep(9)
    except TimeoutError:
        print("timeout", loop.time())


asyncio.run(main())
# expect: open a
# expect: A 0.5
# expect: close a
# expect: open b
# expect: close b
# expect: open c
# expect: close c
# expect: found 3.0
# expect: generator didn't yield
# expect: open d
# expect: working
# expect: close d
# expect: 7
# expect: open e
# expect: close e
# expect: timeout 5.5
