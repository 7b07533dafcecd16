import asyncio

async def fail(delay):
    await asyncio.sleep(delay)
    raise KeyError(delay)

async def main():
    await asyncio.gather(fail(2), fail(1))

asyncio.run(main())
# expect error: KeyError: 1
