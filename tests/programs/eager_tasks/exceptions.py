import asyncio

async def fails():
    raise ValueError("at once")

async def cancels_itself():
    asyncio.current_task().cancel("own")
    await asyncio.sleep(0)

async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(fails(), eager_start=True, name="fails")
    print(task.done(), repr(task.exception()))  # expect: True ValueError('at once')
    try:
        await task
    except ValueError as error:
        print("raised", error)  # expect: raised at once
    task = asyncio.create_task(cancels_itself(), eager_start=True, name="cancels")
    print(task.done(), task.cancelling())  # expect: False 1
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))  # expect: CancelledError('own')

asyncio.run(main())
