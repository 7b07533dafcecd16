import asyncio

async def background():
    try:
        await asyncio.sleep(100)
    finally:
        print("background cancelled")  # expect: background cancelled

async def main():
    asyncio.create_task(background())
    await asyncio.sleep(1)
    raise KeyError("main")

asyncio.run(main())
# expect error: KeyError: 'main'
