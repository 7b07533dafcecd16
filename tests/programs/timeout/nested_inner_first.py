import asyncio

async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(5):
        try:
            async with asyncio.timeout(1):
                await asyncio.sleep(10)
        except TimeoutError:
            print("inner", loop.time())  # expect: inner 1.0
        await asyncio.sleep(1)
    print("outer left", loop.time())  # expect: outer left 2.0

asyncio.run(main())
