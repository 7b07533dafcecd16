# A notification that reaches a cancelled task goes to the next one.
import asyncio


async def waiter(name, condition):
    async with condition:
        await condition.wait()
        print(name, "notified")  # expect: b notified


async def main():
    condition = asyncio.Condition()
    a = asyncio.create_task(waiter("a", condition))
    b = asyncio.create_task(waiter("b", condition))
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
        a.cancel()
    print(await asyncio.gather(a, return_exceptions=True))  # expect: [CancelledError('')]
    await asyncio.wait_for(b, 1)


asyncio.run(main())
