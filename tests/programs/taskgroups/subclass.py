import asyncio

class Counting(asyncio.TaskGroup):
    def __init__(self):
        super().__init__()
        self.count = 0

    def create_task(self, coroutine, **keywords):
        self.count += 1
        return super().create_task(coroutine, name=f"child-{self.count}", **keywords)

    async def __aexit__(self, *details):
        print("leaving", self.count)  # expect: leaving 3
        return await super().__aexit__(*details)

async def who():
    return asyncio.current_task().get_name()

async def main():
    async with Counting() as group:
        tasks = [group.create_task(who()) for _ in range(3)]
    print([task.result() for task in tasks])  # expect: ['child-1', 'child-2', 'child-3']

asyncio.run(main())
