# Coroutines use generators as any code does.
import asyncio


def steps(n):
    for i in range(n):
        yield i * 0.5


async def main():
    for delay in steps(3):
        await asyncio.sleep(delay)
        print(asyncio.get_running_loop().time())
        # expect: 0.0
        # expect: 0.5
        # expect: 1.5


asyncio.run(main())
