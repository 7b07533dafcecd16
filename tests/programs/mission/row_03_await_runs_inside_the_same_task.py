import asyncio

async def grind():
    await asyncio.sleep(1)
    return f"grounds by {asyncio.current_task().get_name()}"

async def brew():
    grounds = await grind()
    return f"coffee from {grounds}"

async def main():
    print(asyncio.current_task().get_name(), await brew())  # expect: Task-1 coffee from grounds by Task-1

asyncio.run(main())
