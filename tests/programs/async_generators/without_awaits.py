# One that never waits gives no other task a turn.
import asyncio


async def numbers():
    for i in range(3):
        yield i


async def other():
    print("other")


async def main():
    task = asyncio.create_task(other())
    async for i in numbers():
        print(i)
    await task


asyncio.run(main())
# expect: 0
# expect: 1
# expect: 2
# expect: other
