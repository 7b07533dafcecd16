# A base class that calls what derived classes must provide.
import asyncio

class Task:
    async def run(self):
        await self.before()
        result = await self.work()
        print(type(self).__name__, result)

    async def before(self):
        print("start")

    async def work(self):
        raise NotImplementedError(f"{type(self).__name__} has no work")

class Fetch(Task):
    async def work(self):
        await asyncio.sleep(1)
        return "fetched"

async def main():
    await Fetch().run()
    await Task().run()

asyncio.run(main())
# expect: start
# expect: Fetch fetched
# expect: start
# expect error: NotImplementedError: Task has no work
