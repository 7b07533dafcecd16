import asyncio

async def ticker(name, step, times):
    for n in range(times):
        await asyncio.sleep(step)
        print(name, asyncio.get_running_loop().time())
        # expect: one 1.0
        # expect: two 2.0
        # expect: one 2.0
        # expect: three 3.0
        # expect: one 3.0
        # expect: two 4.0
        # expect: one 4.0
        # expect: one 5.0
        # expect: three 6.0
        # expect: two 6.0
        # expect: one 6.0

async def main():
    await asyncio.gather(ticker("two", 2, 3), ticker("three", 3, 2), ticker("one", 1, 6))

asyncio.run(main())
