import asyncio

async def stuck(future):
    await future

async def fine():
    await asyncio.sleep(1)
    print("fine")  # expect: fine

async def main():
    await asyncio.gather(stuck(asyncio.get_running_loop().create_future()), fine())

asyncio.run(main())
# expect exit: 3
