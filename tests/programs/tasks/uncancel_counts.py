import asyncio

async def stubborn():
    task = asyncio.current_task()
    while True:
        try:
            await asyncio.sleep(9)
            return "slept"
        except asyncio.CancelledError:
            print("asked", task.cancelling())
            if task.cancelling() > 1:
                print("left", task.uncancel(), task.uncancel(), task.uncancel())
                return "enough"

async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(task.cancelling(), task.uncancel())
    task.cancel()
    await asyncio.sleep(0)
    print(task)
    task.cancel()
    print(await task, task.cancelling(), task.cancelled())

asyncio.run(main())
# expect: 0 0
# expect: asked 1
# expect: <Task cancelling name='Task-2' coro=<stubborn() running at tests/programs/tasks/uncancel_counts.py:7> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# expect: asked 2
# expect: left 1 0 0
# expect: enough 0 False
