import asyncio

async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(5)
    loop.call_at(3, print, "past three")
    loop.call_at(1, print, "past one")
    loop.call_later(-1, print, "before now")
    loop.call_later(0, print, "now")
    loop.call_soon(print, "soon")
    await asyncio.sleep(0)
    print("main")
    await asyncio.sleep(0)

asyncio.run(main())
# expect: soon
# expect: main
# expect: past one
# expect: past three
# expect: before now
# expect: now
