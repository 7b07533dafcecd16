# The traceback shows the generator's frame below its consumer's.
import asyncio


async def g():
    yield 1
    raise KeyError("lost")


async def main():
    async for x in g():
        print(x)  # expect: 1


asyncio.run(main())
# expect error: KeyError: 'lost'
