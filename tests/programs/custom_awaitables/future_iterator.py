# __await__ may hand on to a future.
import asyncio


class Result:
    def __init__(self):
        self.future = asyncio.get_running_loop().create_future()

    def __await__(self):
        return self.future.__await__()


async def main():
    result = Result()
    asyncio.get_running_loop().call_later(1, result.future.set_result, "later")
    print(await result)  # expect: later
    print(await result)  # expect: later


asyncio.run(main())
