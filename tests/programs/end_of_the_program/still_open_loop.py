import asyncio

# Nothing refers to the loop but its own tasks.
async def work(seconds):
    try:
        await asyncio.sleep(seconds)
    except GeneratorExit:
        print("exit", seconds)
        raise

async def main():
    await asyncio.sleep(0)

loop = asyncio.new_event_loop()
loop.create_task(work(1))
loop.create_task(work(2))
loop.run_until_complete(main())
print("end of the program")
# expect: end of the program
# expect: exit 1
# expect: exit 2
# expect stderr: Task was destroyed but it is pending!
# expect stderr: still_open_loop.py:4> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# expect stderr: Task was destroyed but it is pending!
# expect stderr: still_open_loop.py:4> wait_for=<Future pending cb=[Task.task_wakeup()]>>
