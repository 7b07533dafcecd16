# What is set as the exception must be one: an instance or a class.
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    for wrong in 3, "error", None, int:
        try:
            future.set_exception(wrong)
        except TypeError as error:
            print(error)
            # expect: invalid exception object
            # expect: invalid exception object
            # expect: invalid exception object
            # expect: invalid exception object
    print(future.done())  # expect: False
    future.set_exception(KeyError)
    print(repr(future.exception()))  # expect: KeyError()


asyncio.run(main())
