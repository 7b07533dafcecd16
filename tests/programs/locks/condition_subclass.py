import asyncio

class Told(asyncio.Condition):
    async def wait(self):
        print("waits")
        return await super().wait()

    def notify(self, n=1):
        print("notify", n)
        super().notify(n)

async def wait_until(condition, box):
    async with condition:
        return await condition.wait_for(lambda: len(box) > 1)

async def main():
    condition, box = Told(), []
    tasks = [asyncio.create_task(wait_until(condition, box)) for _ in range(2)]
    for item in range(2):
        await asyncio.sleep(1)
        async with condition:
            box.append(item)
            condition.notify_all()
    print(await asyncio.gather(*tasks))

asyncio.run(main())
# expect: waits
# expect: waits
# expect: notify 2
# expect: waits
# expect: waits
# expect: notify 2
# expect: [True, True]
