import asyncio

async def work():
    return asyncio.current_task().get_name()

async def main():
    first = asyncio.create_task(work())
    named = asyncio.create_task(work(), name="Fetcher")
    second = asyncio.create_task(work())
    second.set_name(42)
    print(first.get_name(), named.get_name(), second.get_name(), asyncio.current_task().get_name())
    # expect: Task-2 Fetcher 42 Task-1
    print(await first, await named, await second)  # expect: Task-2 Fetcher 42

asyncio.run(main())
