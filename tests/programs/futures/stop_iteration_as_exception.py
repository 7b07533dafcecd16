import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(StopIteration("x"))
    try:
        await future
    except RuntimeError as error:
        print(error)  # expect: StopIteration interacts badly with generators and cannot be raised into a Future

asyncio.run(main())
