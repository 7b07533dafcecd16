import asyncio

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(5)
    await asyncio.sleep(0)
    print("went on")  # expect: went on

asyncio.run(main())
# expect stderr: Exception in callback 5()
# expect stderr: handle: <Handle 5()>
# expect stderr: TypeError: 'int' object is not callable
