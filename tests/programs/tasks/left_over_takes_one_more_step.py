import asyncio

async def background():
    print("one step")

async def main():
    asyncio.create_task(background())
    print("main is done")

asyncio.run(main())
# expect: main is done
# expect: one step
