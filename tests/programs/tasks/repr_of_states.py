import asyncio

async def work(fails):
    await asyncio.sleep(1)
    if fails:
        raise ValueError("x")
    return [1]

async def main():
    tasks = [asyncio.create_task(work(fails)) for fails in (False, True, False)]
    await asyncio.sleep(0)
    tasks[2].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    for task in tasks:
        print(repr(task).split(" coro=")[0], repr(task).split(">")[-2])
        # expect: <Task finished name='Task-2'  result=[1]
        # expect: <Task finished name='Task-3'  exception=ValueError('x')
        # expect: <Task cancelled name='Task-4'

asyncio.run(main())
