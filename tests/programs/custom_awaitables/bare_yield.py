# A bare yield in __await__ gives the loop one pass.
import asyncio


class Pass:
    def __await__(self):
        yield


async def other():
    print("other")


async def main():
    task = asyncio.create_task(other())
    print("before")
    await Pass()
    print("after")
    await task


asyncio.run(main())
# expect: before
# expect: other
# expect: after
