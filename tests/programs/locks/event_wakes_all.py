import asyncio


async def waiter(name, event):
    print(name, "waits")
    print(name, await event.wait())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in range(3)]
    await asyncio.sleep(1)
    print(event.is_set())
    event.set()
    event.set()
    print("set")
    await asyncio.gather(*tasks)
    print(await event.wait(), "at once")
    event.clear()
    try:
        await asyncio.wait_for(event.wait(), 0.5)
    except TimeoutError:
        print("timed out", event.is_set())


asyncio.run(main())
# expect: 0 waits
# expect: 1 waits
# expect: 2 waits
# expect: False
# expect: set
# expect: 0 True
# expect: 1 True
# expect: 2 True
# expect: True at once
# expect: timed out False
