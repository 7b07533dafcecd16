import asyncio

async def work():
    await asyncio.sleep(1)
    raise ValueError("broken")

async def watch(name, task):
    try:
        await task
    except ValueError as error:
        print(name, error)
        # expect: a broken
        # expect: b broken

async def main():
    task = asyncio.create_task(work())
    await asyncio.gather(watch("a", task), watch("b", task))

asyncio.run(main())
