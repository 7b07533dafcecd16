import asyncio

async def main():
    try:
        async with asyncio.timeout(0):
            print("inside")  # expect: inside
            await asyncio.sleep(0)
            print("never")
    except TimeoutError:
        print("timeout")  # expect: timeout
    async with asyncio.timeout(0):
        print("without waiting")  # expect: without waiting

asyncio.run(main())
