import asyncio

class Logged(asyncio.Queue):
    def __init__(self, name, **keywords):
        super().__init__(**keywords)
        self.name = name

    async def put(self, item):
        print(self.name, "<-", item)
        await super().put(item)

    def put_nowait(self, item):
        print(self.name, "takes", item)
        super().put_nowait(item)

    def full(self):
        print("full?")
        return super().full()

async def main():
    queue = Logged("log", maxsize=1)
    await queue.put(1)
    task = asyncio.create_task(queue.put(2))
    await asyncio.sleep(0)
    print(await queue.get(), await queue.get())
    await task
    print(queue)

asyncio.run(main())
# expect: log <- 1
# expect: full?
# expect: log takes 1
# expect: full?
# expect: log <- 2
# expect: full?
# expect: full?
# expect: log takes 2
# expect: full?
# expect: 1 2
# expect: <Logged maxsize=1 tasks=2>
