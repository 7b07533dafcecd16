import asyncio

async def nap(n):
    await asyncio.sleep(1)
    print(n, end=" ")

async def main():
    await asyncio.gather(*[nap(n) for n in range(12)])
    print(asyncio.get_running_loop().time())  # expect: 0 1 2 3 4 5 6 7 8 9 10 11 1.0

asyncio.run(main())
