import asyncio

async def main():
    print("waiting")  # expect: waiting
    await asyncio.get_running_loop().create_future()
    print("never")

asyncio.run(main())
# expect exit: 3
