import asyncio

async def main():
    coroutines = list(asyncio.as_completed([asyncio.sleep(delay, delay) for delay in (3, 1, 2)]))
    print(len(coroutines))  # expect: 3
    results = await asyncio.gather(*coroutines)
    print(results)  # expect: [1, 2, 3]
    coroutines = list(asyncio.as_completed([asyncio.sleep(delay, delay) for delay in (3, 1, 2)]))
    for coroutine in reversed(coroutines):
        print(await coroutine)
        # expect: 1
        # expect: 2
        # expect: 3

asyncio.run(main())
