import asyncio

async def background(name, delay):
    try:
        await asyncio.sleep(100)
    finally:
        await asyncio.sleep(delay)
        print(name, asyncio.get_running_loop().time())
        # expect: b 2.0
        # expect: a 3.0

async def main():
    asyncio.create_task(background("a", 2))
    asyncio.create_task(background("b", 1))
    await asyncio.sleep(1)
    return "result"

print(asyncio.run(main()))  # expect: result
