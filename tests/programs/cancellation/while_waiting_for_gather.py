import asyncio

async def work(name, delay):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(delay)
        print(name, "gone at", asyncio.get_running_loop().time())
        # expect: b gone at 2.0
        # expect: a gone at 3.0
        raise

async def main():
    tasks = [asyncio.create_task(work(name, delay)) for name, delay in (("a", 2), ("b", 1))]
    await asyncio.sleep(1)
    for task in tasks:
        task.cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))  # expect: [CancelledError(''), CancelledError('')]

asyncio.run(main())
