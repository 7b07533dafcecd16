import asyncio

async def main():
    loop = asyncio.get_running_loop()
    print(await loop.shutdown_default_executor())  # expect: None
    print(await loop.shutdown_asyncgens())  # expect: None

asyncio.run(main())
