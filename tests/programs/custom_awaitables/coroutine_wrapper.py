# __await__ may hand on to a coroutine.
import asyncio


class Fetch:
    def __init__(self, name):
        self.name = name

    async def _run(self):
        await asyncio.sleep(0.5)
        return self.name.upper()

    def __await__(self):
        return self._run().__await__()


async def main():
    print(await Fetch("abc"))  # expect: ABC
    print(await asyncio.gather(Fetch("x"), Fetch("y")))  # expect: ['X', 'Y']
    print(await asyncio.wait_for(Fetch("z"), 1))  # expect: Z


asyncio.run(main())
