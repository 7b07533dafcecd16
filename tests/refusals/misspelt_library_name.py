import asyncio
import time

asyncio.run(asyncio.slep(1))  # expect refusal: not-implemented-in-module
time.nap(1)  # expect refusal: not-implemented-in-module
