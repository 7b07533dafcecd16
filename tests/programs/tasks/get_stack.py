# A task that waits gives its coroutine's frame; one that is done has none.
import asyncio


async def inner():
    await asyncio.sleep(1)


async def work():
    await asyncio.sleep(0)
    await inner()


async def main():
    task = asyncio.create_task(work())
    print([(frame.f_code.co_name, frame.f_lineno - work.__code__.co_firstlineno) for frame in task.get_stack()])
    # expect: [('work', 0)]
    await asyncio.sleep(0)
    print([(frame.f_code.co_name, frame.f_lineno - work.__code__.co_firstlineno) for frame in task.get_stack()])
    # expect: [('work', 1)]
    await asyncio.sleep(0)
    print([(frame.f_code.co_name, frame.f_lineno - work.__code__.co_firstlineno) for frame in task.get_stack()])
    # expect: [('work', 2)]
    print(task.get_stack(limit=0), len(task.get_stack(limit=3)))  # expect: [] 1
    await task
    print(task.get_stack())  # expect: []


asyncio.run(main())
