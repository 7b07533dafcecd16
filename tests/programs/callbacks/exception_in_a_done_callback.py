import asyncio

async def work():
    return 1

def fail(task):
    raise ValueError("in done callback")

async def main():
    task = asyncio.create_task(work())
    task.add_done_callback(fail)
    print(await task)  # expect: 1

asyncio.run(main())
# expect stderr: exception_in_a_done_callback.py:6
# expect stderr: exception_in_a_done_callback.py:6>
# expect stderr: ValueError: in done callback
