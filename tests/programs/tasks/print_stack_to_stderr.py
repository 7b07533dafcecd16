import asyncio

async def work():
    await asyncio.sleep(1)

async def main():
    task = asyncio.create_task(work(), name="waits")
    await asyncio.sleep(0)
    task.print_stack()
    # expect: Stack for <Task pending name='waits' coro=<work() running at tests/programs/tasks/print_stack_to_stderr.py:4> wait_for=<Future pending cb=[Task.task_wakeup()]>> (most recent call last):
    await task

asyncio.run(main())
