import asyncio

# A loop that is closed lets go of its timers: the task and what it waits for hold only each other, until the end.
async def work(seconds):
    try:
        await asyncio.sleep(seconds)
    finally:
        print("finally", seconds)

async def main():
    await asyncio.sleep(0)

loop = asyncio.new_event_loop()
tasks = [loop.create_task(work(seconds)) for seconds in (5, 6)]
loop.run_until_complete(main())
loop.close()
print("end of the program")
# expect: end of the program
# expect: finally 5
# expect: finally 6
# expect stderr: Task was destroyed but it is pending!
# expect stderr: pending_when_the_loop_was_closed.py:4> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# expect stderr: Task was destroyed but it is pending!
# expect stderr: pending_when_the_loop_was_closed.py:4> wait_for=<Future pending cb=[Task.task_wakeup()]>>
