import asyncio

async def main():
    asyncio.get_running_loop().call_later(1, asyncio.current_task().cancel)
    try:
        await asyncio.sleep(5)
    finally:
        print("main cleans up", asyncio.get_running_loop().time())  # expect: main cleans up 1.0

asyncio.run(main())
# expect error: asyncio.exceptions.CancelledError
