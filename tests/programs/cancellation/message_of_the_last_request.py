import asyncio

async def work():
    await asyncio.sleep(10)

async def main():
    for messages in (["one"], ["one", "two"], ["one", None]):
        task = asyncio.create_task(work())
        await asyncio.sleep(0)
        for message in messages:
            task.cancel(message)
        try:
            await task
        except asyncio.CancelledError as error:
            print(error.args)
            # expect: ('one',)
            # expect: ('one',)
            # expect: ('one',)

asyncio.run(main())
