# In debug mode the report of an exception nobody looked at says where the task was made.
import asyncio


async def fail():
    raise ValueError("unseen")


async def main():
    asyncio.create_task(fail(), name="failing")
    await asyncio.sleep(0)


asyncio.run(main(), debug=True)
# expect stderr: Task exception was never retrieved
# expect stderr: never_retrieved_tells_its_maker.py:5> exception=ValueError('unseen') created at /lib/python314.zip/asyncio/tasks.py:395>
# expect stderr: source_traceback: Object created at (most recent call last):
# expect stderr: ValueError: unseen
