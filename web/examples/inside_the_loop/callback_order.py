import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, print, "later, by one second")
    loop.call_later(0, print, "later, by nothing")
    loop.call_soon(print, "soon")
    asyncio.create_task(asyncio.sleep(0)).add_done_callback(lambda task: print("a task is done"))
    loop.call_soon(print, "soon, too")
    print("main still runs")
    await asyncio.sleep(2)
    print("main is back")


asyncio.run(main())
