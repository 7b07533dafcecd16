# What streams raise can be raised by whatever stands in for them.
import asyncio


async def read_exactly(data, count):
    await asyncio.sleep(0.1)
    if len(data) < count:
        raise asyncio.IncompleteReadError(data, count)
    return data[:count]


async def main():
    print(await read_exactly(b"abc", 2))  # expect: b'ab'
    try:
        await read_exactly(b"abc", 5)
    except EOFError as error:
        print(type(error), error, error.partial, error.expected)
        # expect: <class 'asyncio.exceptions.IncompleteReadError'> 3 bytes read on a total of 5 expected bytes b'abc' 5
    print(asyncio.IncompleteReadError(b"", None))  # expect: 0 bytes read on a total of undefined expected bytes
    try:
        raise asyncio.LimitOverrunError("Separator is not found, and chunk exceed the limit", 64)
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)  # expect: Separator is not found, and chunk exceed the limit 64
    print(issubclass(asyncio.SendfileNotAvailableError, RuntimeError), repr(asyncio.SendfileNotAvailableError("no")))
    # expect: True SendfileNotAvailableError('no')


asyncio.run(main())
