import asyncio

async def main():
    reader, writer = await asyncio.open_connection("example.org", 80)  # expect refusal: not-implemented-in-module

asyncio.run(main())
