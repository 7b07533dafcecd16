import asyncio

async def work(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError("two")
    return n

async def main():
    print(await asyncio.gather(work(1), work(2), work(3), return_exceptions=True))  # expect: [1, ValueError('two'), 3]

asyncio.run(main())
