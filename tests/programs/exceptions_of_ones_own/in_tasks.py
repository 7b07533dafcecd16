# A task's exception of one's own comes out of the await.
import asyncio

class Failed(Exception):
    def __init__(self, name, delay):
        super().__init__(f"{name} failed after {delay}")
        self.delay = delay

async def job(name, delay):
    await asyncio.sleep(delay)
    raise Failed(name, delay)

async def main():
    results = await asyncio.gather(job("a", 0.2), job("b", 0.1), return_exceptions=True)
    print([str(r) for r in results], [r.delay for r in results])
    # expect: ['a failed after 0.2', 'b failed after 0.1'] [0.2, 0.1]
    try:
        await asyncio.gather(job("c", 0.2), job("d", 0.1))
    except Failed as error:
        print("first:", error)  # expect: first: d failed after 0.1

asyncio.run(main())
