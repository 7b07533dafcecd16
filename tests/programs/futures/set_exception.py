import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("bad"))
    try:
        await future
    except ValueError as error:
        print(error, future.done(), repr(future.exception()))  # expect: bad True ValueError('bad')
    other = asyncio.get_running_loop().create_future()
    other.set_exception(KeyError)
    print(repr(other.exception()))  # expect: KeyError()

asyncio.run(main())
