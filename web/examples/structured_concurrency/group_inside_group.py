import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(name)
    print(name, "is done")


async def department():
    try:
        async with asyncio.TaskGroup() as inner:
            inner.create_task(job("sorting", 3), name="sorting")
            inner.create_task(job("stamping", 1, fails=True), name="stamping")
    except* ValueError:
        print("the department settles it alone")


async def main():
    async with asyncio.TaskGroup() as outer:
        outer.create_task(department(), name="department")
        outer.create_task(job("delivery", 2), name="delivery")
    print("the office closes as planned")


asyncio.run(main())
