import asyncio

async def main():
    loop = asyncio.get_running_loop()
    for n in range(10):
        await asyncio.sleep(0.1)
    print(loop.time())  # expect: 1.0
    await asyncio.sleep(1 / 3)
    print(loop.time())  # expect: 1.333333333
    await asyncio.sleep(1e-9)
    print(loop.time())  # expect: 1.333333334
    await asyncio.sleep(1e-10)
    print(loop.time())  # expect: 1.333333334

asyncio.run(main())
