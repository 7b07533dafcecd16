import asyncio

async def work():
    print("never")

async def main():
    task = asyncio.create_task(work())
    task.cancel("changed my mind")
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args)  # expect: ('changed my mind',)

asyncio.run(main())
