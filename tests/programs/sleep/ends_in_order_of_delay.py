import asyncio

async def nap(name, delay):
    await asyncio.sleep(delay)
    print(name, asyncio.get_running_loop().time())
    # expect: a 1.0
    # expect: b 2.5
    # expect: c 3.0

async def main():
    await asyncio.gather(nap("c", 3), nap("a", 1), nap("b", 2.5))

asyncio.run(main())
