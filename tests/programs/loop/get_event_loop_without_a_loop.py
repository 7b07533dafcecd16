import asyncio

# Up to Python 3.13 this made a loop.
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)  # expect: There is no current event loop in thread 'MainThread'.

async def main():
    print(asyncio.get_event_loop() is asyncio.get_running_loop())  # expect: True

asyncio.run(main())
asyncio.get_event_loop()
# expect error: RuntimeError: There is no current event loop in thread 'MainThread'.
