import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("unseen"))
    del future
    print("dropped")  # expect: dropped

asyncio.run(main())
# expect stderr: Future exception was never retrieved
# expect stderr: future: <Future finished exception=ValueError('unseen')>
# expect stderr: ValueError: unseen
