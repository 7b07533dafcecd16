import asyncio

async def work(n):
    await asyncio.sleep(n)
    return n

async def main():
    inner = asyncio.gather(work(1), work(2))
    print(await asyncio.gather(inner, work(3), asyncio.gather(work(1))), asyncio.get_running_loop().time())
    # expect: [[1, 2], 3, [1]] 3.0

asyncio.run(main())
