# A task is no function: called as a callback it is a TypeError, which the loop reports under the task's own name.
import asyncio


async def work():
    return 1


def report(loop, context):
    print(context["message"])
    # expect: Exception in callback <Task finished name='second' coro=<work() done, defined at tests/programs/callbacks/task_as_callback.py:5> result=1>()
    print(context["exception"])  # expect: '_asyncio.Task' object is not callable


async def main():
    asyncio.get_running_loop().set_exception_handler(report)
    first = asyncio.create_task(work(), name="first")
    second = asyncio.create_task(work(), name="second")
    first.add_done_callback(second)
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
