import asyncio

async def work():
    print("once")
    return 1

async def main():
    coroutine = work()
    print(await asyncio.gather(coroutine, coroutine))
    task = asyncio.create_task(work())
    print(await asyncio.gather(task, work(), task))

asyncio.run(main())
# expect: once
# expect: [1, 1]
# expect: once
# expect: once
# expect: [1, 1, 1]
