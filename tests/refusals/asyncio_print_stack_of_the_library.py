import asyncio

async def main():
    asyncio.current_task().print_stack()

asyncio.run(main())
# expect error: NotImplementedError: Loopscope shows the stack only of a waiting task that runs a coroutine of the program
