import asyncio

def constructor(coro, *, loop, eager_start, **keywords):
    print("constructor", coro.__name__, eager_start, keywords)
    return asyncio.Task(coro, loop=loop, eager_start=eager_start, **keywords)

async def work():
    return "done"

async def main():
    factory = asyncio.create_eager_task_factory(constructor)
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    task = asyncio.create_task(work(), name="named")
    print(task.done(), await task)
    try:
        factory(loop)
    except TypeError as error:
        pass
    loop.set_task_factory(None)
    print(loop.get_task_factory())

asyncio.run(main())
# expect: True
# expect: constructor work True {'name': 'named'}
# expect: True done
# expect: None
