import asyncio

async def work(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(name, "done")  # expect: a done
    except asyncio.CancelledError:
        print(name, "cancelled")
        # expect: b cancelled
        # expect: c cancelled
        raise

async def main():
    try:
        async with asyncio.timeout(2) as limit:
            async with asyncio.TaskGroup() as group:
                for name, seconds in (("a", 1), ("b", 3), ("c", 4)):
                    group.create_task(work(name, seconds))
    except TimeoutError:
        print("too late", limit.expired(), asyncio.get_running_loop().time())  # expect: too late True 2.0

asyncio.run(main())
