import asyncio

async def background():
    try:
        await asyncio.sleep(100)
    finally:
        print("cleaned up at", asyncio.get_running_loop().time())

async def main():
    asyncio.create_task(background())
    await asyncio.sleep(1)
    print("main is done")

asyncio.run(main())
# expect: main is done
# expect: cleaned up at 1.0
