import asyncio

async def nothing():
    pass

async def main():
    coroutine = nothing()
    for wrong in (coroutine, asyncio.get_running_loop().create_future(), 5, [5]):
        try:
            asyncio.as_completed(wrong)
        except TypeError as error:
            print(error)
            # expect: expects an iterable of awaitables, not coroutine
            # expect: expects an iterable of awaitables, not Future
            # expect: 'int' object is not iterable
            # expect: An asyncio.Future, a coroutine or an awaitable is required
    coroutine.close()
    try:
        asyncio.as_completed([], 5)
    except TypeError as error:
        print(error)  # expect: as_completed() takes 1 positional argument but 2 were given

asyncio.run(main())
try:
    asyncio.as_completed([])
except RuntimeError as error:
    print(error)  # expect: There is no current event loop in thread 'MainThread'.
