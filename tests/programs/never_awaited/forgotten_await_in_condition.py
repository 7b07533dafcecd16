import asyncio

async def is_ready():
    return False

async def main():
    if is_ready():
        print("always true")  # expect: always true

asyncio.run(main())
# expect stderr: RuntimeWarning: coroutine 'is_ready' was never awaited
