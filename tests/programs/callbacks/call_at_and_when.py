import asyncio

async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(1)
    late = loop.call_later(2.5, print, "late")
    at = loop.call_at(loop.time() + 1, print, "at")
    print(late.when(), at.when(), late.cancelled())  # expect: 3.5 2.0 False
    await asyncio.sleep(3)

asyncio.run(main())
# expect: at
# expect: late
