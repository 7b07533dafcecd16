import asyncio

async def main():
    try:
        await asyncio.wait_for(asyncio.get_running_loop().create_future(), 5)
    except TimeoutError:
        print("saved at", asyncio.get_running_loop().time())  # expect: saved at 5.0

asyncio.run(main())
