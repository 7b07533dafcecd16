import asyncio

async def main():
    print(await asyncio.gather())  # expect: []
    print(await asyncio.gather(*[]), asyncio.get_running_loop().time())  # expect: [] 0.0

asyncio.run(main())
