import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    try:
        future.result()
    except asyncio.InvalidStateError as error:
        print(error)  # expect: Result is not set.
    try:
        future.exception()
    except asyncio.InvalidStateError as error:
        print(error)  # expect: Exception is not set.

asyncio.run(main())
