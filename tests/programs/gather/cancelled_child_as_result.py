import asyncio

async def work(n):
    await asyncio.sleep(n)
    return n

async def main():
    tasks = [asyncio.create_task(work(n)) for n in (1, 2)]
    asyncio.get_running_loop().call_later(0.5, tasks[0].cancel, "enough")
    print(await asyncio.gather(*tasks, return_exceptions=True))  # expect: [CancelledError(''), 2]

asyncio.run(main())
