import asyncio

async def double(n):
    await asyncio.sleep(n)
    return n * 2

async def main():
    print([await double(n) for n in (1, 2)], asyncio.get_running_loop().time())  # expect: [2, 4] 3.0
    print({n: await double(n) for n in (1,)}, [n for n in range(3) if await double(n) > 1])  # expect: {1: 2} [1, 2]

asyncio.run(main())
