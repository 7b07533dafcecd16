import asyncio

async def work(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise

async def main():
    group = asyncio.gather(work("a"), work("b"))
    await asyncio.sleep(1)
    print(group.cancel())
    try:
        await group
    except asyncio.CancelledError:
        print("gather cancelled", group.cancelled())

asyncio.run(main())
# expect: True
# expect: a cancelled
# expect: b cancelled
# expect: gather cancelled False
