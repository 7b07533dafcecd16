import asyncio, time

async def a():
    await asyncio.sleep(1)
    print("a", time.monotonic())

async def b():
    time.sleep(1)
    await asyncio.sleep(0)
    print("b", time.monotonic())
    await asyncio.sleep(0)
    print("b again", time.monotonic())

async def main():
    await asyncio.gather(a(), b())

asyncio.run(main())
# expect: b 1.0
# expect: b again 1.0
# expect: a 1.0
