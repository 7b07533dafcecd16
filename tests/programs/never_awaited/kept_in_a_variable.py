import asyncio

async def work():
    print("never")

async def main():
    coroutine = work()
    print("kept")  # expect: kept

asyncio.run(main())
print("after")  # expect: after
# expect stderr: RuntimeWarning: coroutine 'work' was never awaited
