import asyncio

# The innermost ends first.
async def inner():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("inner")  # expect: inner

async def middle():
    try:
        await inner()
    finally:
        print("middle")  # expect: middle

async def outer():
    try:
        await middle()
    finally:
        print("outer")  # expect: outer

async def main():
    asyncio.create_task(outer(), name="chain")
    await asyncio.sleep(0)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
# expect stderr: Task was destroyed but it is pending!
# expect stderr: chain_of_coroutines.py:16> wait_for=<Future pending cb=[Task.task_wakeup()]>>
