import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(lambda future: print("callback", future.result()))
    future.set_result(1)
    print("set")
    await asyncio.sleep(0)
    print("after")

asyncio.run(main())
# expect: set
# expect: callback 1
# expect: after
