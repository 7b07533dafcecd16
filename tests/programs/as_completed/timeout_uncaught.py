import asyncio

async def main():
    for coroutine in asyncio.as_completed([asyncio.sleep(5)], timeout=1):
        await coroutine

asyncio.run(main())
# expect error: TimeoutError
