# create_task(context=…): the task runs in that context itself.
import asyncio
from contextvars import ContextVar, copy_context

total = ContextVar("total", default=0)


async def add(number):
    total.set(total.get() + number)
    await asyncio.sleep(0)
    total.set(total.get() + number)


async def main():
    context = copy_context()
    await asyncio.create_task(add(1), context=context)
    await asyncio.create_task(add(10), context=context)
    print(context[total], total.get())  # expect: 22 0
    task = asyncio.create_task(add(100), context=context)
    print(task.get_context() is context)  # expect: True
    await asyncio.gather(task, asyncio.create_task(add(1000), context=context))
    print(context[total])  # expect: 2222
    async with asyncio.timeout(1):
        await asyncio.create_task(add(5))
    print(total.get())  # expect: 0


asyncio.run(main())
