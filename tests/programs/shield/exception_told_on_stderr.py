import asyncio

async def fails():
    await asyncio.sleep(2)
    raise ValueError("nobody waits")

async def main():
    outer = asyncio.shield(fails())
    await asyncio.sleep(1)
    outer.cancel()
    await asyncio.sleep(3)

asyncio.run(main())
# expect stderr: ValueError exception in shielded future
# expect stderr: exception_told_on_stderr.py:3> exception=ValueError('nobody waits')>
# expect stderr: ValueError: nobody waits
