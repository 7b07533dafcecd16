import asyncio

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "one")
    loop.call_soon(print, "two", 2)
    print("main")
    await asyncio.sleep(0)
    print("end")

asyncio.run(main())
# expect: main
# expect: one
# expect: two 2
# expect: end
