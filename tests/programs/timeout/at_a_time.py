import asyncio

async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout_at(loop.time() + 1.5) as limit:
            print(limit.when(), limit)  # expect: 1.5 <Timeout [active] when=1.5>
            await asyncio.sleep(9)
    except TimeoutError as error:
        print(repr(error), limit.expired(), loop.time())  # expect: TimeoutError() True 1.5
    async with asyncio.timeout_at(None) as limit:
        print(limit.when())  # expect: None
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            await asyncio.sleep(0)
    except asyncio.TimeoutError:
        print("at once", loop.time())  # expect: at once 1.5

asyncio.run(main())
