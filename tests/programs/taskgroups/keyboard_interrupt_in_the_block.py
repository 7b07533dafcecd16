import asyncio

async def sleeper():
    try:
        await asyncio.sleep(10)
    finally:
        print("sleeper ends")  # expect: sleeper ends

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper())
            await asyncio.sleep(0)
            raise KeyboardInterrupt
    except BaseException as error:
        print(repr(error))  # expect: KeyboardInterrupt()

asyncio.run(main())
