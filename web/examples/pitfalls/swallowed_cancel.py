import asyncio


async def deaf():
    while True:
        try:
            await asyncio.sleep(1)
            print("deaf: still at it")
        except asyncio.CancelledError:
            print("deaf: did somebody say something?")
        if asyncio.get_running_loop().time() > 4:
            return "done when I like"


async def main():
    task = asyncio.create_task(deaf(), name="deaf")
    try:
        async with asyncio.timeout(1.5):
            print("got:", await task)
    except TimeoutError:
        print("main: timeout")
    else:
        print("main: the limit of 1.5 s did nothing")


asyncio.run(main())
