import asyncio

async def main():
    await asyncio.get_running_loop().run_in_executor(None, print)

asyncio.run(main())
# expect error: NotImplementedError: Loopscope does not support threads and executors yet: write the function as a coroutine, with asyncio.sleep() for the time it takes
