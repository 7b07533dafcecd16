# __await__ makes instances awaitable.
import asyncio

class Delayed:
    def __init__(self, delay, value):
        self.delay, self.value = delay, value

    async def _wait(self):
        await asyncio.sleep(self.delay)
        return self.value

    def __await__(self):
        return self._wait().__await__()

async def main():
    print(await Delayed(0.5, "done"))  # expect: done
    print(asyncio.get_running_loop().time())  # expect: 0.5

asyncio.run(main())
