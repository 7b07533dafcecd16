# else runs unless the loop breaks off.
import asyncio


async def g():
    for i in range(3):
        yield i


async def main():
    async for i in g():
        pass
    else:
        print("else", i)  # expect: else 2
    async for i in g():
        if i == 1:
            break
    else:
        print("never")
    print(i)  # expect: 1


asyncio.run(main())
