import asyncio

async def main():
    print(asyncio.current_task().get_name())
    # expect: Task-1
    # expect: Task-4

asyncio.run(main())
asyncio.run(main())
