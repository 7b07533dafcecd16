import asyncio

async def nap(name, delay):
    await asyncio.sleep(delay)
    print(name)

async def main():
    asyncio.create_task(nap("first", 2))
    await asyncio.sleep(1)
    asyncio.create_task(nap("second", 1))
    await asyncio.sleep(1)
    print("main")
    await asyncio.sleep(1)

asyncio.run(main())
# expect: first
# expect: main
# expect: second
