import asyncio

made = []

def factory(loop, coroutine, **keywords):
    made.append(coroutine.__qualname__)
    return asyncio.Task(coroutine, loop=loop, name=f"made-{len(made)}")

async def work(name):
    return name, asyncio.current_task().get_name()

async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    print(await asyncio.create_task(work("a"), name="ignored"))  # expect: ('a', 'made-1')
    print(await asyncio.gather(work("b"), work("c")))  # expect: [('b', 'made-2'), ('c', 'made-3')]
    async with asyncio.TaskGroup() as group:
        task = group.create_task(work("d"))
    print(task.result())  # expect: ('d', 'made-4')
    print(await asyncio.wait_for(work("e"), 1), made)  # expect: ('e', 'Task-1') ['work', 'work', 'work', 'work']

asyncio.run(main())
