# The end of asyncio.run cancels the inner task too: a shield does not help against that.
import asyncio

async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("work cancelled")
        raise

async def main():
    try:
        async with asyncio.timeout(1):
            await asyncio.shield(work())
    except TimeoutError:
        print("timeout")

asyncio.run(main())
# expect: timeout
# expect: work cancelled
