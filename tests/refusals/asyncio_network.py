import asyncio

async def main():
    reader, writer = await asyncio.open_connection("example.org", 80)  # expect refusal: asyncio-network

asyncio.run(main())
