# Any object with __aiter__ and __anext__ will do.
import asyncio


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        await asyncio.sleep(0.1)
        self.n -= 1
        return self.n


async def main():
    async for x in Countdown(3):
        print(x)
        # expect: 2
        # expect: 1
        # expect: 0
    print([x async for x in Countdown(2)])  # expect: [1, 0]


asyncio.run(main())
