import asyncio, time

async def work():
    await asyncio.sleep(2)
    print("work done at", time.monotonic())
    return "result"

async def main():
    inner = asyncio.create_task(work())
    outer = asyncio.create_task(waits(inner))
    await asyncio.sleep(1)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled at", time.monotonic(), inner.cancelled())
    print(await inner)

async def waits(inner):
    return await asyncio.shield(inner)

asyncio.run(main())
# expect: outer cancelled at 1.0 False
# expect: work done at 2.0
# expect: result
