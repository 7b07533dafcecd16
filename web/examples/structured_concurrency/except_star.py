import asyncio


async def fails(error):
    raise error


async def works():
    await asyncio.sleep(1)
    print("this line is never printed")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(works(), name="works")
            group.create_task(fails(OSError("disk full")), name="disk")
            group.create_task(fails(ValueError("bad date")), name="date")
            group.create_task(fails(OSError("no route")), name="net")
    except* OSError as group:
        print("the outside world:", [str(error) for error in group.exceptions])
    except* ValueError as group:
        print("the input:", [str(error) for error in group.exceptions])
    print("both handlers ran")


asyncio.run(main())
