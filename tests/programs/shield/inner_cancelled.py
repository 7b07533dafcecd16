import asyncio

async def main():
    inner = asyncio.create_task(asyncio.sleep(5))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    inner.cancel("inner message")
    try:
        await outer
    except asyncio.CancelledError as error:
        print(repr(error), outer.cancelled())  # expect: CancelledError() True

asyncio.run(main())
