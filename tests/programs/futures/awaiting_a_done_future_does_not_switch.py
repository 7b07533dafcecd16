import asyncio

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.set_result("now")
    loop.call_soon(print, "later")
    print(await future)  # expect: now
    await asyncio.sleep(0)

asyncio.run(main())  # expect: later
