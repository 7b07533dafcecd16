import asyncio

async def main():
    loop: asyncio.AbstractEventLoop = asyncio.get_running_loop()
    print(isinstance(loop, asyncio.AbstractEventLoop), isinstance(loop, asyncio.BaseEventLoop))  # expect: True True
    print(issubclass(asyncio.SelectorEventLoop, asyncio.AbstractEventLoop), asyncio.AbstractEventLoop)
    # expect: True <class 'asyncio.events.AbstractEventLoop'>

asyncio.run(main())
