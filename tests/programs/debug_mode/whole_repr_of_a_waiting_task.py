# A task that waits shows in debug mode where it was made and where what it waits for was.
import asyncio


async def work():
    await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(work(), name="worker")
    await asyncio.sleep(0)
    print(task)
    # expect: <Task pending name='worker' coro=<work() running at tests/programs/debug_mode/whole_repr_of_a_waiting_task.py:6> wait_for=<Future pending cb=[Task.task_wakeup()] created at /lib/python314.zip/asyncio/base_events.py:459> created at /lib/python314.zip/asyncio/tasks.py:395>
    await task
    print(task)
    # expect: <Task finished name='worker' coro=<work() done, defined at tests/programs/debug_mode/whole_repr_of_a_waiting_task.py:5> result=None created at /lib/python314.zip/asyncio/tasks.py:395>


asyncio.run(main(), debug=True)
