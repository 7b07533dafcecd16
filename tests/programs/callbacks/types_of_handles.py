import asyncio

async def main():
    loop = asyncio.get_running_loop()
    soon = loop.call_soon(print, "never")
    later = loop.call_later(1.5, print, "never")
    print(type(soon) is asyncio.Handle, type(later) is asyncio.TimerHandle, issubclass(asyncio.TimerHandle, asyncio.Handle))
    # expect: True True True
    print(soon, later.when())  # expect: <Handle print()> 1.5
    for handle in (soon, later):
        handle.cancel()
        handle.cancel()
        print(handle, handle.cancelled())
        # expect: <Handle cancelled> True
        # expect: <TimerHandle cancelled when=1.5> True
    print(later < loop.call_at(2, print), hasattr(soon, "when"))  # expect: True False

asyncio.run(main())
