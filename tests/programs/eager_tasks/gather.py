import asyncio

async def immediate(value):
    return value

async def delayed(value):
    await asyncio.sleep(1)
    return value

async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    future = asyncio.gather(immediate(1), immediate(2))
    print(future.done(), future.result())  # expect: True [1, 2]
    print(await asyncio.gather(immediate(1), delayed(2), immediate(3)))  # expect: [1, 2, 3]

asyncio.run(main())
