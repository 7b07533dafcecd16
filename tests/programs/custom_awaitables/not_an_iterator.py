# __await__ must give an iterator.
import asyncio


class Wrong:
    def __await__(self):
        return 5


class Coro:
    async def __await__(self):
        pass


async def main():
    for wrong in (Wrong(), Coro()):
        try:
            await wrong
        except TypeError as error:
            print(error)
            # expect: __await__() returned non-iterator of type 'int'
            # expect: __await__() returned a coroutine


asyncio.run(main())
# expect stderr: RuntimeWarning: coroutine 'Coro.__await__' was never awaited
