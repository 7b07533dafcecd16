import asyncio

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print(asyncio.current_task(), asyncio.get_running_loop() is loop))  # expect: None True
    await asyncio.sleep(0)

asyncio.run(main())
