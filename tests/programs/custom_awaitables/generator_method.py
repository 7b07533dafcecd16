# __await__ may be a generator that yields from another awaitable.
import asyncio


class Delay:
    def __init__(self, seconds):
        self.seconds = seconds

    def __await__(self):
        print("begin")  # expect: begin
        yield from asyncio.sleep(self.seconds).__await__()
        return "slept"


async def main():
    print(await Delay(1))  # expect: slept
    print(asyncio.get_running_loop().time())  # expect: 1.0


asyncio.run(main())
