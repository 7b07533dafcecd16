import asyncio


async def waiter(name, condition):
    async with condition:
        print(name, await condition.wait(), condition.locked())


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(n, condition)) for n in range(5)]
    await asyncio.sleep(0)
    async with condition:
        condition.notify(2)
    await asyncio.sleep(0.1)
    print("two went on")
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks)


asyncio.run(main())
# expect: 0 True True
# expect: 1 True True
# expect: two went on
# expect: 2 True True
# expect: 3 True True
# expect: 4 True True
