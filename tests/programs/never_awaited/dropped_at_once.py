import asyncio

async def work():
    print("never")

async def main():
    work()
    print("main goes on")  # expect: main goes on

asyncio.run(main())
# expect stderr: RuntimeWarning: coroutine 'work' was never awaited
