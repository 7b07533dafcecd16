# The warning comes after the traceback.
import asyncio


async def work():
    pass


async def main():
    kept = work()
    raise ValueError("x")


asyncio.run(main())
# expect error: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
