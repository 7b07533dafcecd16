# Tasks that wait for one another in a circle cancel one another without end: in CPython too, which may even crash.
import asyncio


async def wait_for_the_other(tasks, index):
    await tasks[1 - index]


async def main():
    tasks = []
    tasks += [asyncio.create_task(wait_for_the_other(tasks, index)) for index in range(2)]
    await asyncio.sleep(0)
    for task in tasks:
        task._log_destroy_pending = False
    tasks[0].cancel()


asyncio.run(main())
# expect error: RecursionError: maximum recursion depth exceeded
