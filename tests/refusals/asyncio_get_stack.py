import asyncio

async def work():
    await asyncio.sleep(1)

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.get_stack()

asyncio.run(main())
# expect error: NotImplementedError: Loopscope's tasks do not give their frames: task.print_stack() shows the stack
