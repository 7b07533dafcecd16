import asyncio

async def main():
    print(await asyncio.sleep(1, "woken"), await asyncio.sleep(0, result=[1]), await asyncio.sleep(-5, "at once"))
    # expect: woken [1] at once
    print(await asyncio.sleep(0.25), asyncio.get_running_loop().time())  # expect: None 1.25

asyncio.run(main())
