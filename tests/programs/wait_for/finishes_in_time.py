import asyncio

async def work(delay):
    await asyncio.sleep(delay)
    return "result"

async def main():
    print(await asyncio.wait_for(work(1), timeout=2), asyncio.get_running_loop().time())  # expect: result 1.0
    print(await asyncio.wait_for(work(5), None), asyncio.get_running_loop().time())  # expect: result 6.0

asyncio.run(main())
