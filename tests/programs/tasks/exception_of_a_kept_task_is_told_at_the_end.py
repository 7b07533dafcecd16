import asyncio

async def bad():
    raise ValueError("kept")

async def main():
    task = asyncio.create_task(bad())
    await asyncio.sleep(1)
    print("main is done", task.done())  # expect: main is done True

asyncio.run(main())
# expect stderr: Task exception was never retrieved
# expect stderr: exception_of_a_kept_task_is_told_at_the_end.py:3> exception=ValueError('kept')>
# expect stderr: ValueError: kept
