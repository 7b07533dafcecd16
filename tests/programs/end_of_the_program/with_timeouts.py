import asyncio

async def work():
    try:
        await asyncio.wait_for(asyncio.sleep(9), 5)
    finally:
        print("work ends")

async def group():
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(asyncio.sleep(5), name="member")

async def main():
    asyncio.create_task(work(), name="work")
    asyncio.create_task(group(), name="group")
    await asyncio.sleep(1)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("end of the program")
# expect: end of the program
# expect: work ends
# expect stderr: Task was destroyed but it is pending!
# expect stderr: with_timeouts.py:3> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# expect stderr: Task was destroyed but it is pending!
# expect stderr: with_timeouts.py:9> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# expect stderr: Task was destroyed but it is pending!
# expect stderr: task: <Task pending name='member' coro=<sleep() done, defined at /lib/python314.zip/asyncio/tasks.py:687> wait_for=<Future pending cb=[Task.task_wakeup()]> cb=[TaskGroup._on_task_done()]>
