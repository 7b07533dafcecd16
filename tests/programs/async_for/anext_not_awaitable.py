# __anext__ must give an awaitable, __aiter__ an iterator.
import asyncio


class Wrong:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class NoNext:
    def __aiter__(self):
        return []


async def main():
    for wrong in (Wrong(), NoNext()):
        try:
            async for x in wrong:
                pass
        except TypeError as error:
            print(error)
            # expect: 'async for' received an invalid object from __anext__: int
            # expect: 'async for' received an object from __aiter__ that does not implement __anext__: list


asyncio.run(main())
