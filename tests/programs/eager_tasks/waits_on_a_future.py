import asyncio

async def waits(future):
    print("waits")
    print("got", await future)

async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(waits(future), eager_start=True, name="waits")
    task.add_done_callback(lambda task: print("callback", task.get_name()))
    future.set_result(1)
    print("set")
    await task

asyncio.run(main())
# expect: waits
# expect: set
# expect: got 1
# expect: callback waits
