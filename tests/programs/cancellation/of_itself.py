import asyncio

async def main():
    asyncio.current_task().cancel()
    print("still running")  # expect: still running
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("delivered")  # expect: delivered
    await asyncio.sleep(1)
    print("after")  # expect: after

asyncio.run(main())
