import asyncio

async def work():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(2)
        print("cleaned up")  # expect: cleaned up

async def main():
    try:
        await asyncio.wait_for(work(), 1)
    except TimeoutError:
        print("timeout at", asyncio.get_running_loop().time())  # expect: timeout at 3.0

asyncio.run(main())
