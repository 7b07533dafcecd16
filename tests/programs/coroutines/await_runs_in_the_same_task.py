import asyncio

async def inner():
    return asyncio.current_task()

async def middle():
    return await inner()

async def main():
    print(await middle() is asyncio.current_task())  # expect: True

asyncio.run(main())
