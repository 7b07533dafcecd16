# In debug mode the repr of a task or a future ends with the line that made it, the library's own where that did.
import asyncio


async def work():
    await asyncio.sleep(1)


def place(thing):
    return repr(thing).rpartition("created at ")[2].rpartition("/")[2].removesuffix(">")


class Mine(asyncio.Future):
    pass


async def main():
    loop = asyncio.get_running_loop()
    print(place(asyncio.current_task()))  # expect: runners.py:109
    print(place(asyncio.create_task(work())))  # expect: tasks.py:395
    print(place(loop.create_task(work())))  # expect: where_tasks_and_futures_were_made.py:21
    print(place(asyncio.Task(work(), name="named")))  # expect: where_tasks_and_futures_were_made.py:22
    print(place(asyncio.ensure_future(work())))  # expect: tasks.py:732
    print(place(asyncio.gather(work(), work())))  # expect: tasks.py:749
    async with asyncio.TaskGroup() as group:
        print(place(group.create_task(asyncio.sleep(0))))  # expect: taskgroups.py:196
    print(place(loop.create_future()))  # expect: base_events.py:459
    print(place(asyncio.Future()))  # expect: where_tasks_and_futures_were_made.py:28
    print(place(Mine()))  # expect: where_tasks_and_futures_were_made.py:29
    print(place(asyncio.shield(work())))  # expect: base_events.py:459
    loop.set_task_factory(asyncio.eager_task_factory)
    print(place(asyncio.create_task(work())))  # expect: tasks.py:1050
    loop.set_task_factory(lambda loop, coro, **keywords: asyncio.Task(coro, loop=loop, **keywords))
    print(place(asyncio.create_task(work())))  # expect: where_tasks_and_futures_were_made.py:33
    await asyncio.sleep(2)


asyncio.run(main(), debug=True)
