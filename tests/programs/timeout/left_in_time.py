import asyncio

async def main():
    async with asyncio.timeout(2) as limit:
        await asyncio.sleep(1)
        print(limit.when(), limit.expired())  # expect: 2.0 False
    print(limit.expired(), asyncio.get_running_loop().time())  # expect: False 1.0

asyncio.run(main())
