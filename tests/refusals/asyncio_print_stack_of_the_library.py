import asyncio

async def main():
    asyncio.current_task().print_stack()

asyncio.run(main())
# expect error: NotImplementedError: Loopscope shows the stack of a task that waits and whose coroutine is the program's own
