import asyncio


async def mirror(name, seconds, works=True):
    await asyncio.sleep(seconds)
    if not works:
        raise ConnectionError(name)
    return name


async def first_good(*coroutines):
    pending = {asyncio.create_task(each) for each in coroutines}
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task.exception() is None:
                    return task.result()
                print("no use:", repr(task.exception()))
    finally:
        for task in pending:
            task.cancel()


async def main():
    fast = mirror("fast but broken", 1, works=False)
    print("took it from", await first_good(fast, mirror("steady", 2), mirror("slow", 9)))
    print(f"after {asyncio.get_running_loop().time():g} s")


asyncio.run(main())
