import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result(1)
    print(asyncio.shield(future) is future, await asyncio.shield(future))  # expect: True 1

asyncio.run(main())
