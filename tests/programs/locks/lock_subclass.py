import asyncio

# `async with` calls the class's own methods.
class Named(asyncio.Lock):
    def __init__(self, name):
        super().__init__()
        self.name = name

    async def acquire(self):
        print(self.name, "wanted, locked:", self.locked())
        return await super().acquire()

    def release(self):
        print(self.name, "released")
        super().release()

async def use(lock, label):
    async with lock:
        print(label)
        await asyncio.sleep(1)

async def main():
    lock = Named("printer")
    await asyncio.gather(use(lock, "first"), use(lock, "second"))
    print(isinstance(lock, asyncio.Lock), lock.name)

asyncio.run(main())
# expect: printer wanted, locked: False
# expect: first
# expect: printer wanted, locked: True
# expect: printer released
# expect: second
# expect: printer released
# expect: True printer
