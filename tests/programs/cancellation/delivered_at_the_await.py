import asyncio

async def work():
    try:
        print("working")
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
        raise
    finally:
        print("cleaning up")

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    print(task.cancel())
    try:
        await task
    except asyncio.CancelledError:
        print("main knows", task.cancelled(), task.done(), asyncio.get_running_loop().time())

asyncio.run(main())
# expect: working
# expect: True
# expect: cancelled ()
# expect: cleaning up
# expect: main knows True True 1.0
