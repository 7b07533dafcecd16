import asyncio

async def less(a, b):
    await asyncio.sleep(0.5)
    return a < b

async def main():
    n = 0
    while await less(n, 3):
        n += 1
    print(n, asyncio.get_running_loop().time())  # expect: 3 2.0
    if not await less(n, 3) and await less(1, n):
        print("done", asyncio.get_running_loop().time())  # expect: done 3.0

asyncio.run(main())
