import asyncio

async def work(n):
    try:
        await asyncio.sleep(n)
        print("done", n)
    except asyncio.CancelledError:
        print("cancelled", n)

async def main():
    tasks = [asyncio.create_task(work(n)) for n in (1, 2, 3)]
    await asyncio.sleep(1.5)
    for task in tasks:
        print(task.cancel(), end=" ")
    print()
    await asyncio.gather(*tasks)

asyncio.run(main())
# expect: done 1
# expect: False True True
# expect: cancelled 2
# expect: cancelled 3
