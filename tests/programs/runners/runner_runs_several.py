import asyncio, time

async def work(name):
    await asyncio.sleep(1)
    print(name, time.monotonic(), asyncio.current_task().get_name())
    return name

with asyncio.Runner() as runner:
    print(runner.run(work("first")))
    print(runner.run(work("second")))
    loop = runner.get_loop()
    print(loop.is_running(), loop.is_closed(), loop is asyncio.get_event_loop())
print(loop.is_closed())
# expect: first 1.0 Task-1
# expect: first
# expect: second 2.0 Task-2
# expect: second
# expect: False False True
# expect: True
