# asend() gives the yield its value.
import asyncio


async def echo():
    got = None
    while True:
        got = yield got
        await asyncio.sleep(0.1)
        if got == "stop":
            return


async def main():
    g = echo()
    print(await g.asend(None))  # expect: None
    print(await g.asend("one"))  # expect: one
    print(await g.asend(2))  # expect: 2
    try:
        await g.asend("stop")
    except StopAsyncIteration as stop:
        print("over", stop.args)  # expect: over ()


asyncio.run(main())
