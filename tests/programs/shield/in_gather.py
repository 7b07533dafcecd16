import asyncio

async def work(name):
    await asyncio.sleep(1)
    print(name, "ends")
    return name

async def main():
    protected = asyncio.create_task(work("protected"))
    both = asyncio.gather(asyncio.shield(protected), work("plain"))
    await asyncio.sleep(0)
    both.cancel()
    try:
        await both
    except asyncio.CancelledError:
        print("gather cancelled")
    print(await protected)

asyncio.run(main())
# expect: gather cancelled
# expect: protected ends
# expect: protected
