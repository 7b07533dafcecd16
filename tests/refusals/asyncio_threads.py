import asyncio
from asyncio import to_thread  # expect refusal: asyncio-threads

async def main():
    asyncio.run_coroutine_threadsafe(None, None)  # expect refusal: asyncio-threads

asyncio.run(main())
