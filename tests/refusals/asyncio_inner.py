import asyncio

asyncio._enter_task(None, None)  # expect refusal: asyncio-inner
print(asyncio.base_futures)  # expect refusal: asyncio-inner
from asyncio import staggered  # expect refusal: asyncio-inner
