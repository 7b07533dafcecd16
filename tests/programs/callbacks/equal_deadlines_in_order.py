import asyncio

async def main():
    loop = asyncio.get_running_loop()
    for n in range(8):
        loop.call_at(2, print, n, loop.time())
    loop.call_later(1, print, "earlier")
    await asyncio.sleep(3)

asyncio.run(main())
# expect: earlier
# expect: 0 0.0
# expect: 1 0.0
# expect: 2 0.0
# expect: 3 0.0
# expect: 4 0.0
# expect: 5 0.0
# expect: 6 0.0
# expect: 7 0.0
