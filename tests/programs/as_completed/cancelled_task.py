import asyncio

async def main():
    tasks = [asyncio.create_task(asyncio.sleep(delay, delay)) for delay in (1, 3)]
    tasks[1].cancel("no")
    for coroutine in asyncio.as_completed(tasks):
        try:
            print(await coroutine)
        except asyncio.CancelledError as error:
            print(repr(error), asyncio.current_task().cancelling())

asyncio.run(main())
# expect: CancelledError('no') 0
# expect: 1
