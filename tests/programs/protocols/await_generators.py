# An __await__ that is a generator waits for what it delegates to, and may give its own result.
import asyncio

class Twice:
    def __init__(self, delay):
        self.delay = delay

    def __await__(self):
        yield from asyncio.sleep(self.delay).__await__()
        value = yield from asyncio.sleep(self.delay, "slept").__await__()
        return value + "!"

class Pass:
    def __await__(self):
        yield

class Ready:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        return (yield from self.future)

async def main():
    print(await Twice(0.5), asyncio.get_running_loop().time())  # expect: slept! 1.0
    await Pass()
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(1, future.set_result, "set")
    print(await Ready(future), asyncio.get_running_loop().time())  # expect: set 2.0

asyncio.run(main())
