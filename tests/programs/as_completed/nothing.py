import asyncio

async def main():
    for coroutine in asyncio.as_completed([]):
        print("never")
    async for task in asyncio.as_completed([], timeout=1):
        print("never")
    iterator = asyncio.as_completed([])
    print(iter(iterator) is iterator, next(iterator, "end"), type(iterator).__name__)
    # expect: True end _AsCompletedIterator
    try:
        await anext(iterator)
    except StopAsyncIteration as error:
        print(repr(error))  # expect: StopAsyncIteration()

asyncio.run(main())
