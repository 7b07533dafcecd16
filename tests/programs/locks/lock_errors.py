import asyncio


async def main():
    lock = asyncio.Lock()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)  # expect: Lock is not acquired.
    try:
        asyncio.Lock(loop=None)
    except TypeError as error:
        print(error)  # expect: Lock.__init__() got an unexpected keyword argument 'loop'
    print(await lock.acquire(), lock.locked())  # expect: True True
    try:
        with lock:
            pass
    except TypeError as error:
        print(error)
        # expect: 'asyncio.locks.Lock' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
    lock.release()


asyncio.run(main())
