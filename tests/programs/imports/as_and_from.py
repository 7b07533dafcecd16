import asyncio as aio, time
from asyncio import sleep, run as go
from time import perf_counter as clock

async def main():
    await sleep(1)
    await aio.sleep(0.5)
    print(clock(), time.perf_counter())  # expect: 1.5 1.5

go(main())
