import asyncio

async def join(first, *rest, sep="-", **more):
    await asyncio.sleep(0)
    return sep.join([first, *rest, *more])

async def main():
    print(await join("a"), await join("a", "b", sep="+", c=1))  # expect: a a+b+c

asyncio.run(main())
