# A failing task ends what the block itself awaits, and the cancellation does not stay.
import asyncio, time

async def fails():
    await asyncio.sleep(1)
    raise ValueError("no")

async def main():
    task = asyncio.current_task()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError as error:
                print("block cancelled at", time.monotonic(), task.cancelling(), error.args)
                # expect: block cancelled at 1.0 1 ()
                raise
    except* ValueError:
        print("failed", task.cancelling())  # expect: failed 0
    await asyncio.sleep(1)
    print("goes on", time.monotonic())  # expect: goes on 2.0

asyncio.run(main())
