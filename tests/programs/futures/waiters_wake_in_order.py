import asyncio

async def wait(name, future):
    print(name, await future)

async def main():
    future = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(wait(name, future)) for name in "abc"]
    await asyncio.sleep(0)
    future.set_result(5)
    print("set")
    await asyncio.gather(*tasks)

asyncio.run(main())
# expect: set
# expect: a 5
# expect: b 5
# expect: c 5
