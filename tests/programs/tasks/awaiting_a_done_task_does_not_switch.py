import asyncio

async def work():
    return "result"

async def other():
    print("other")

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    asyncio.create_task(other())
    print(await task, await task)
    print("before other")

asyncio.run(main())
# expect: result result
# expect: before other
# expect: other
