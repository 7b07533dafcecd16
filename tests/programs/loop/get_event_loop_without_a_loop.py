import asyncio


async def main():
    print(asyncio.get_event_loop() is asyncio.get_running_loop())  # expect: True


asyncio.run(main())
asyncio.get_event_loop()
# expect error: RuntimeError: There is no current event loop in thread 'MainThread'.
