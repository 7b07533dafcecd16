# What is handled where a coroutine is awaited is the context of what it raises.
import asyncio


async def fail():
    raise KeyError("inner")


async def main():
    try:
        await fail()
    except KeyError as error:
        print(repr(error.__context__))  # expect: OSError('module')
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            await fail()
        except KeyError as error:
            print(repr(error.__context__))  # expect: ValueError('outer')
        try:
            await asyncio.create_task(fail())
        except KeyError as error:
            print(repr(error.__context__))  # expect: ValueError('outer')


try:
    raise OSError("module")
except OSError:
    asyncio.run(main())
