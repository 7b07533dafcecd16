import asyncio

async def other():
    pass

async def main():
    coroutine = other()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print(error)  # expect: asyncio.run() cannot be called from a running event loop
    coroutine.close()

asyncio.run(main())
