import asyncio

async def main():
    try:
        with asyncio.timeout(1):
            print("never")
    except TypeError as error:
        print(error)
        # expect: 'asyncio.timeouts.Timeout' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?

asyncio.run(main())
