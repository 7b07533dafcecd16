import asyncio

async def ticks():
    await asyncio.sleep(1)
    yield 1  # expect refusal: async-generator
