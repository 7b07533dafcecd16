# __aiter__ and __anext__ make a class that async for can walk.
import asyncio

class Ticker:
    def __init__(self, delay, count):
        self.delay, self.count, self.n = delay, count, 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == self.count:
            raise StopAsyncIteration
        self.n += 1
        await asyncio.sleep(self.delay)
        return self.n

async def main():
    async for n in Ticker(0.1, 3):
        print(n)
        # expect: 1
        # expect: 2
        # expect: 3
    else:
        print("over")  # expect: over
    print([n * 10 async for n in Ticker(0.1, 3)], asyncio.get_running_loop().time())  # expect: [10, 20, 30] 0.6

asyncio.run(main())
