# A property can return a coroutine to be awaited.
import asyncio

class Source:
    @property
    async def data(self):
        await asyncio.sleep(0.1)
        return [1, 2, 3]

async def main():
    print(await Source().data)  # expect: [1, 2, 3]

asyncio.run(main())
