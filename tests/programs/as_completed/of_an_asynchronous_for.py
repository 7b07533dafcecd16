import asyncio

# Iterated asynchronously it gives the very tasks that were passed in.
async def work(name, seconds):
    await asyncio.sleep(seconds)
    return name

async def main():
    tasks = {asyncio.create_task(work(name, seconds)): name for name, seconds in (("slow", 2), ("fast", 1))}
    async for task in asyncio.as_completed(tasks):
        print(tasks[task], await task, asyncio.get_running_loop().time())
        # expect: fast fast 1.0
        # expect: slow slow 2.0
    try:
        async for task in asyncio.as_completed([work("late", 5)], timeout=1):
            print("never")
    except TimeoutError as error:
        print(repr(error))  # expect: TimeoutError()

asyncio.run(main())
