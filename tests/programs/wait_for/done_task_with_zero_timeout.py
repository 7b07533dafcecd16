import asyncio

async def work():
    return "already"

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    print(await asyncio.wait_for(task, 0), await asyncio.wait_for(task, -1), await asyncio.wait_for(task, 5))
    # expect: already already already

asyncio.run(main())
