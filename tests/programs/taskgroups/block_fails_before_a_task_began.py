import asyncio

async def never():
    print("never printed")

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(never())
            raise KeyError("early")
    except* KeyError as error:
        print(error.exceptions, task.cancelled())  # expect: (KeyError('early'),) True

asyncio.run(main())
