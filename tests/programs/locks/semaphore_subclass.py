import asyncio

class Limit(asyncio.BoundedSemaphore):
    def __init__(self, value, name):
        super().__init__(value)
        self.name = name

    async def __aenter__(self):
        await super().__aenter__()
        print(self.name, "has", self._value, "left")
        return self

    def release(self):
        super().release()
        print(self.name, "has", self._value, "again")

async def main():
    limit = Limit(2, "limit")
    async with limit as first:
        print(first is limit, limit.locked())
        async with limit:
            print(limit.locked())
    try:
        limit.release()
    except ValueError as error:
        print(error)

asyncio.run(main())
# expect: limit has 1 left
# expect: True False
# expect: limit has 0 left
# expect: True
# expect: limit has 1 again
# expect: limit has 2 again
# expect: BoundedSemaphore released too many times
