import asyncio

async def main():
    async def inner():
        pass
    inner()
    print("done")  # expect: done

asyncio.run(main())
# expect stderr: RuntimeWarning: coroutine 'main.<locals>.inner' was never awaited
