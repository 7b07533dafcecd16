# A future that `__await__` yields, where it should delegate to it, is refused by the task.
import asyncio
import re


class Careless:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        yield self.future


async def main():
    future = asyncio.get_running_loop().create_future()
    try:
        await Careless(future)
    except RuntimeError as error:
        print(re.sub(r"<[^ ]* .*?>(?= with|$)", "…", str(error)))
        # expect: yield was used instead of yield from in task … with …


asyncio.run(main())
