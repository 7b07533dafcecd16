import asyncio

async def main():
    for coroutine in asyncio.as_completed([asyncio.sleep(1, "x")]):
        print(coroutine.__name__, coroutine.__qualname__)  # expect: _wait_for_one _AsCompletedIterator._wait_for_one
    await asyncio.sleep(2)

asyncio.run(main())
# expect stderr: RuntimeWarning: coroutine '_AsCompletedIterator._wait_for_one' was never awaited
