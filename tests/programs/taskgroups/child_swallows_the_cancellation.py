import asyncio

async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        pass
    await asyncio.sleep(1)
    print("stubborn goes on")  # expect: stubborn goes on
    return "kept"

async def fails():
    raise OSError("disk")

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(stubborn())
            group.create_task(fails())
    except* OSError as error:
        print(error.exceptions[0], task.result())  # expect: disk kept

asyncio.run(main())
