import asyncio

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future.get_loop() is loop, asyncio.current_task().get_loop() is loop)  # expect: True True
    print(asyncio._get_running_loop() is loop)  # expect: True

asyncio.run(main())
print(asyncio._get_running_loop())  # expect: None
