import asyncio

async def main():
    task = asyncio.create_task(asyncio.sleep(1, "once"))
    print([await coroutine for coroutine in asyncio.as_completed([task, task])])  # expect: ['once']
    print([task.result() async for task in asyncio.as_completed((task,))])  # expect: ['once']

asyncio.run(main())
