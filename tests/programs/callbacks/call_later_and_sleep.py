import asyncio

async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, print, "set first")
    asyncio.create_task(asyncio.sleep(1)).add_done_callback(lambda task: print("slept"))
    await asyncio.sleep(0)
    loop.call_later(1, print, "set last")
    await asyncio.sleep(1)
    print("main", loop.time())
    await asyncio.sleep(1)

asyncio.run(main())
# expect: set first
# expect: set last
# expect: main 1.0
# expect: slept
