import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    print(future.cancel("why"), future.cancelled(), future.done(), future.cancel())  # expect: True True True False
    try:
        await future
    except asyncio.CancelledError as error:
        print(repr(error))  # expect: CancelledError('why')

asyncio.run(main())
