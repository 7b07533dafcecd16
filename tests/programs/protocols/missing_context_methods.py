# What cannot be used with with says which method is missing.
import asyncio

class Nothing: pass
class OnlyEnter:
    def __enter__(self): pass
class Async:
    async def __aenter__(self): pass
    async def __aexit__(self, *args): pass

for thing in (Nothing(), OnlyEnter(), Async()):
    try:
        with thing:
            pass
    except TypeError as error:
        print(error)
        # expect: 'Nothing' object does not support the context manager protocol (missed __exit__ method)
        # expect: 'OnlyEnter' object does not support the context manager protocol (missed __exit__ method)
        # expect: 'Async' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?

async def main():
    async with Nothing():
        pass

asyncio.run(main())
# expect error: TypeError: 'Nothing' object does not support the asynchronous context manager protocol (missed __aexit__ method)
