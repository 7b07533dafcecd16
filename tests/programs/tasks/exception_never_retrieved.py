import asyncio

async def bad():
    raise ValueError("nobody asked")

async def main():
    asyncio.create_task(bad())
    await asyncio.sleep(1)
    print("main goes on")  # expect: main goes on

asyncio.run(main())
# expect stderr: Task exception was never retrieved
# expect stderr: exception_never_retrieved.py:3> exception=ValueError('nobody asked')>
# expect stderr: ValueError: nobody asked
