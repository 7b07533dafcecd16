import asyncio

async def main():
    loop = asyncio.get_running_loop()
    soon = loop.call_soon(print, "never")
    later = loop.call_later(1, print, "never")
    soon.cancel()
    later.cancel()
    print(soon.cancelled(), later.cancelled(), later.when())  # expect: True True 1.0
    await asyncio.sleep(2)

asyncio.run(main())
