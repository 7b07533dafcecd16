import asyncio

async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("work cancelled")  # expect: work cancelled
        raise

async def main():
    try:
        await asyncio.wait_for(work(), timeout=1)
    except TimeoutError as error:
        print("timeout", repr(error), repr(error.__cause__), asyncio.get_running_loop().time())
        # expect: timeout TimeoutError() CancelledError() 1.0

asyncio.run(main())
