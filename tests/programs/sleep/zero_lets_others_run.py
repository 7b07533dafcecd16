import asyncio

async def count(name):
    for n in range(3):
        print(name, n)
        # expect: a 0
        # expect: b 0
        # expect: a 1
        # expect: b 1
        # expect: a 2
        # expect: b 2
        await asyncio.sleep(0)

async def main():
    await asyncio.gather(count("a"), count("b"))

asyncio.run(main())
