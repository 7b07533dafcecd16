# The iterator of a future gives the future, once; the next step is for when it is done.
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    iterator = future.__await__()
    print(next(iterator) is future)  # expect: True
    try:
        next(iterator)
    except RuntimeError as error:
        print(error)  # expect: await wasn't used with future
    future.set_result("result")
    try:
        next(future.__await__())
    except StopIteration as end:
        print(end.value)  # expect: result


asyncio.run(main())
