import asyncio, time

async def sleeper():
    try:
        await asyncio.sleep(10)
    finally:
        print("sleeper ends at", time.monotonic())

async def main():
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as group:
                group.create_task(sleeper())
    except TimeoutError as error:
        print("timeout", repr(error.__cause__))
    try:
        async with asyncio.TaskGroup() as group:
            async with asyncio.timeout(1):
                group.create_task(sleeper())
                await asyncio.sleep(5)
    except* TimeoutError as error:
        print(error.exceptions)

asyncio.run(main())
# expect: sleeper ends at 1.0
# expect: timeout CancelledError()
# expect: sleeper ends at 2.0
# expect: (TimeoutError(),)
