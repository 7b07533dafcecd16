import asyncio

async def fib(n):
    if n < 2:
        await asyncio.sleep(0)
        return n
    a, b = await asyncio.gather(fib(n - 1), fib(n - 2))
    return a + b

print(asyncio.run(fib(6)))  # expect: 8
