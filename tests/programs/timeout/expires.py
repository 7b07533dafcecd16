import asyncio

async def main():
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(5)
            print("never")
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), asyncio.get_running_loop().time())
        # expect: TimeoutError() CancelledError() 1.0

asyncio.run(main())
