import asyncio, time

async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, time.sleep, 3)
    loop.call_later(2, lambda: print("two", loop.time()))  # expect: two 4.0
    await asyncio.sleep(2.5)
    print("main", loop.time())  # expect: main 4.0

asyncio.run(main())
