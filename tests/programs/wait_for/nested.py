import asyncio

async def work():
    await asyncio.sleep(10)

async def inner():
    try:
        await asyncio.wait_for(work(), 3)
    except TimeoutError:
        print("inner timeout")

async def main():
    try:
        await asyncio.wait_for(inner(), 2)
    except TimeoutError:
        print("outer timeout", asyncio.get_running_loop().time())  # expect: outer timeout 2.0

asyncio.run(main())
