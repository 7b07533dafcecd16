import asyncio


async def visitor():
    print("visitor: hello")
    try:
        await asyncio.sleep(5)
    finally:
        print("visitor: goodbye")


async def main():
    early = asyncio.create_task(visitor(), name="early")
    late = asyncio.create_task(visitor(), name="late")
    print("main cancels the first one now")
    early.cancel()
    await asyncio.sleep(1)
    print("main cancels the second one now")
    late.cancel()
    print("main waits for both")
    await asyncio.wait([early, late])
    print("main: both are cancelled")


asyncio.run(main())
