import asyncio

async def nothing():
    pass

async def main():
    loop = asyncio.get_running_loop()
    for wrong in (5, "factory"):
        try:
            loop.set_task_factory(wrong)
        except TypeError as error:
            print(error)
            # expect: task factory must be a callable or None
            # expect: task factory must be a callable or None
    print(loop.get_task_factory())  # expect: None
    try:
        asyncio.create_task(5, eager_start=True)
    except TypeError as error:
        print(error)  # expect: a coroutine was expected, got 5

asyncio.run(main())
