# What is no future must not be yielded to the task.
import asyncio


class Bad:
    def __await__(self):
        yield 5


async def main():
    try:
        await Bad()
    except RuntimeError as error:
        print(error)  # expect: Task got bad yield: 5


asyncio.run(main())
