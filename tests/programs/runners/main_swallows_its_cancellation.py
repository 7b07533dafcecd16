import asyncio

async def main():
    asyncio.current_task().cancel()
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        return "swallowed"

print(asyncio.run(main()))  # expect: swallowed
