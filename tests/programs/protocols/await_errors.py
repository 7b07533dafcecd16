# What __await__ may not return.
import asyncio

class NoAwait: pass
class Number:
    def __await__(self):
        return 5
class Failing:
    def __await__(self):
        raise ValueError("no")

async def main():
    for thing in (NoAwait(), Number(), Failing()):
        try:
            await thing
        except (TypeError, ValueError) as error:
            print(error)
            # expect: 'NoAwait' object can't be awaited
            # expect: __await__() returned non-iterator of type 'int'
            # expect: no

asyncio.run(main())
