# Async methods are coroutine functions bound to the instance.
import asyncio

class Worker:
    def __init__(self, name):
        self.name = name
        self.log = []

    async def step(self, number):
        await asyncio.sleep(number / 10)
        self.log.append(f"{self.name}{number}")

    async def run(self):
        await asyncio.gather(*[self.step(n) for n in (3, 1, 2)])
        return self.log

async def main():
    print(await asyncio.gather(Worker("a").run(), Worker("b").run()))
    # expect: [['a1', 'a2', 'a3'], ['b1', 'b2', 'b3']]

asyncio.run(main())
