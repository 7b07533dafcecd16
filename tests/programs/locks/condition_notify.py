import asyncio

items = []


async def consumer(name, condition):
    async with condition:
        await condition.wait_for(lambda: items)
        print(name, "takes", items.pop(0))


async def producer(condition):
    for item in ("x", "y", "z"):
        await asyncio.sleep(1)
        async with condition:
            items.append(item)
            condition.notify()
            print("put", item)


async def main():
    condition = asyncio.Condition()
    consumers = [consumer(n, condition) for n in "abc"]
    await asyncio.gather(producer(condition), *consumers)


asyncio.run(main())
# expect: put x
# expect: a takes x
# expect: put y
# expect: b takes y
# expect: put z
# expect: c takes z
