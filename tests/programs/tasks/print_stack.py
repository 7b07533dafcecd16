import asyncio
import sys

async def inner():
    await asyncio.sleep(1)

async def work():
    await inner()

async def fail():
    await asyncio.sleep(0)
    raise ValueError("no")

async def main():
    task = asyncio.create_task(work(), name="waits")
    task.print_stack(file=sys.stdout)
    # expect: Stack for <Task pending name='waits' coro=<work() running at tests/programs/tasks/print_stack.py:7>> (most recent call last):
    # expect:   File "tests/programs/tasks/print_stack.py", line 7, in work
    # expect:     async def work():
    await asyncio.sleep(0)
    task.print_stack(file=sys.stdout)
    # expect: Stack for <Task pending name='waits' coro=<work() running at tests/programs/tasks/print_stack.py:8> wait_for=<Future pending cb=[Task.task_wakeup()]>> (most recent call last):
    # expect:   File "tests/programs/tasks/print_stack.py", line 8, in work
    # expect:     await inner()
    task.print_stack(limit=0, file=sys.stdout)
    # expect: No stack for <Task pending name='waits' coro=<work() running at tests/programs/tasks/print_stack.py:8> wait_for=<Future pending cb=[Task.task_wakeup()]>>
    failed = asyncio.create_task(fail(), name="fails")
    await asyncio.wait([failed])
    failed.print_stack(file=sys.stdout)
    # expect: Traceback for <Task finished name='fails' coro=<fail() done, defined at tests/programs/tasks/print_stack.py:10> exception=ValueError('no')> (most recent call last):
    # expect:   File "tests/programs/tasks/print_stack.py", line 12, in fail
    # expect:     raise ValueError("no")
    # expect: ValueError: no
    failed.exception()
    await task
    task.print_stack()
    # expect: No stack for <Task finished name='waits' coro=<work() done, defined at tests/programs/tasks/print_stack.py:7> result=None>

asyncio.run(main())
