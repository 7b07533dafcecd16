import asyncio

async def wait(tasks, other):
    await asyncio.sleep(1)
    print("waiting for", other)
    # expect: waiting for b
    # expect: waiting for a
    await tasks[other]

async def main():
    tasks = {}
    tasks["a"] = asyncio.create_task(wait(tasks, "b"))
    tasks["b"] = asyncio.create_task(wait(tasks, "a"))
    await tasks["a"]

asyncio.run(main())
# expect exit: 3
