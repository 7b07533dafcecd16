# The usual short way: __aiter__ is an asynchronous generator method.
import asyncio


class Box:
    def __init__(self, *items):
        self.items = items

    async def __aiter__(self):
        for item in self.items:
            await asyncio.sleep(0)
            yield item


async def main():
    async for x in Box(1, 2, 3):
        print(x)
        # expect: 1
        # expect: 2
        # expect: 3


asyncio.run(main())
