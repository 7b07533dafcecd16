import asyncio

async def wait_for_it(future):
    await future

async def main():
    asyncio.create_task(wait_for_it(asyncio.get_running_loop().create_future()), name="lost")
    await asyncio.sleep(0)
    return "left"

loop = asyncio.new_event_loop()
print(loop.run_until_complete(main()))  # expect: left
loop.close()
print("end of the program")  # expect: end of the program
# expect stderr: Task was destroyed but it is pending!
# expect stderr: pending_on_a_future.py:3> wait_for=<Future pending cb=[Task.task_wakeup()]>>
