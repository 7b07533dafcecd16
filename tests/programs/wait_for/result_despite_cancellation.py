import asyncio

async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "swallowed"

async def main():
    try:
        print(await asyncio.wait_for(stubborn(), 1))  # expect: swallowed
    except TimeoutError:
        print("timeout")

asyncio.run(main())
