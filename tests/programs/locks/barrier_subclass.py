import asyncio

class Told(asyncio.Barrier):
    async def wait(self):
        print("arrives as", self.n_waiting)
        # expect: arrives as 0
        # expect: arrives as 1
        # expect: arrives as 2
        return await super().wait()

async def come(barrier):
    async with barrier as index:
        return index

async def main():
    barrier = Told(3)
    print(await asyncio.gather(*(come(barrier) for _ in range(3))), barrier.parties, barrier.broken)
    # expect: [0, 1, 2] 3 False

asyncio.run(main())
