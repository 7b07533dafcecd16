import asyncio

async def main():
    future = asyncio.Future()
    def told(done):
        print("told", done.result())
    for _ in range(3):
        future.add_done_callback(told)
    future.add_done_callback(print)
    print(future.remove_done_callback(told), future.remove_done_callback(told))  # expect: 3 0
    future.set_result(1)
    await asyncio.sleep(0)

asyncio.run(main())  # expect: <Future finished result=1>
