import asyncio

async def main():
    async with asyncio.timeout(None) as limit:
        print(limit.when())  # expect: None
        await asyncio.sleep(3)
    print(limit.expired(), asyncio.get_running_loop().time())  # expect: False 3.0

asyncio.run(main())
