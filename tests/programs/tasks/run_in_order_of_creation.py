import asyncio

async def work(n):
    print("start", n)
    # expect: start 0
    # expect: start 1
    # expect: start 2
    await asyncio.sleep(0)
    print("end", n)
    # expect: end 0
    # expect: end 1
    # expect: end 2

async def main():
    tasks = [asyncio.create_task(work(n)) for n in range(3)]
    for task in tasks:
        await task

asyncio.run(main())
