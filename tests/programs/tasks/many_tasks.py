import asyncio

async def work(n):
    await asyncio.sleep(n % 7)
    return n

async def main():
    tasks = [asyncio.create_task(work(n)) for n in range(200)]
    print(sum([await task for task in tasks]), asyncio.get_running_loop().time())  # expect: 19900 6.0

asyncio.run(main())
