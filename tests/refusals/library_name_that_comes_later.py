import asyncio

async def main():
    lock = asyncio.Lock()  # expect refusal: not-implemented-in-module

asyncio.run(main())
