import asyncio

# From the loop's own thread it is call_soon.
async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_soon(print, "soon")
    handle = loop.call_soon_threadsafe(future.set_result, 5)
    print(isinstance(handle, asyncio.Handle), await future)

asyncio.run(main())
# expect: soon
# expect: True 5
