import asyncio


async def main():
    bounded = asyncio.BoundedSemaphore(2)
    async with bounded:
        print(bounded.locked())  # expect: False
    try:
        bounded.release()
    except ValueError as error:
        print(error)  # expect: BoundedSemaphore released too many times
    plain = asyncio.Semaphore(1)
    plain.release()
    await plain.acquire()
    await plain.acquire()
    print(plain.locked())  # expect: True
    for value in (-1, "one"):
        try:
            asyncio.Semaphore(value)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
            # expect: ValueError Semaphore initial value must be >= 0
            # expect: TypeError '<' not supported between instances of 'str' and 'int'


asyncio.run(main())
