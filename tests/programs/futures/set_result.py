import asyncio

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, future.set_result, "ready")
    print(future.done(), await future, future.done(), future.result(), future.exception())
    # expect: False ready True ready None

asyncio.run(main())
