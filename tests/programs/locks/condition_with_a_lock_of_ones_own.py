import asyncio

class Told(asyncio.Lock):
    async def acquire(self):
        print("acquire")
        return await super().acquire()

    def release(self):
        print("release")
        super().release()

async def wait_until(condition, box):
    async with condition:
        print(await condition.wait_for(lambda: box))

async def main():
    condition = asyncio.Condition(Told())
    box = []
    task = asyncio.create_task(wait_until(condition, box))
    await asyncio.sleep(1)
    async with condition:
        box.append("here")
        condition.notify_all()
    await task
    print(condition.locked())

asyncio.run(main())
# expect: acquire
# expect: release
# expect: acquire
# expect: release
# expect: acquire
# expect: ['here']
# expect: release
# expect: False
