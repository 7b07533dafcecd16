import asyncio

async def fetch(n):
    return n

async def main():
    results = [fetch(n) for n in range(2)]
    print(len(results))  # expect: 2

asyncio.run(main())
# expect stderr: RuntimeWarning: coroutine 'fetch' was never awaited
