import asyncio

async def main():
    asyncio.current_task().cancel("shut down")
    await asyncio.sleep(1)

asyncio.run(main())
# expect error: asyncio.exceptions.CancelledError: shut down
