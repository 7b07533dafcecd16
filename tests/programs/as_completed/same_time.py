import asyncio

async def work(name):
    await asyncio.sleep(1)
    return name

async def main():
    tasks = [asyncio.create_task(work(name)) for name in "abcd"]
    for coroutine in asyncio.as_completed(tasks):
        print(await coroutine)
        # expect: a
        # expect: b
        # expect: c
        # expect: d

asyncio.run(main())
