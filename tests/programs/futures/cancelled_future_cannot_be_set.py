import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    future.cancel()
    try:
        future.set_result(1)
    except asyncio.InvalidStateError:
        print("invalid state")  # expect: invalid state
    try:
        future.result()
    except asyncio.CancelledError as error:
        print(repr(error))  # expect: CancelledError()

asyncio.run(main())
