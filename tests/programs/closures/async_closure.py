import asyncio

def make(step):
    count = 0
    async def tick():
        nonlocal count
        await asyncio.sleep(step)
        count += 1
        return count
    return tick

async def main():
    slow, fast = make(2), make(1)
    print(await slow(), await fast(), await fast(), asyncio.get_running_loop().time())  # expect: 1 1 2 4.0

asyncio.run(main())
