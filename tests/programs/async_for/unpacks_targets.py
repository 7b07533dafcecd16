# The target is any target.
import asyncio


async def pairs():
    yield 1, "one"
    yield 2, "two"


async def main():
    found = {}
    async for number, name in pairs():
        print(number, name)
        # expect: 1 one
        # expect: 2 two
    async for found["last"], _ in pairs():
        pass
    print(found)  # expect: {'last': 2}


asyncio.run(main())
