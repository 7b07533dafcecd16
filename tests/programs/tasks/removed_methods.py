import asyncio

# What older versions had fails with the error that 3.14 has.
async def main():
    for call in (
        lambda: asyncio.Task.all_tasks(),
        lambda: asyncio.Task.current_task(),
        lambda: asyncio.sleep(1, loop=None),
        lambda: asyncio.gather(loop=None),
        lambda: asyncio.Lock(loop=None),
        lambda: asyncio.Queue(loop=None),
        lambda: asyncio.wait_for(asyncio.sleep(1), 1, loop=None),
    ):
        try:
            call()
        except (AttributeError, TypeError) as error:
            print(type(error).__name__, error)
            # expect: AttributeError type object '_asyncio.Task' has no attribute 'all_tasks'
            # expect: AttributeError type object '_asyncio.Task' has no attribute 'current_task'
            # expect: TypeError sleep() got an unexpected keyword argument 'loop'
            # expect: TypeError gather() got an unexpected keyword argument 'loop'
            # expect: TypeError Lock.__init__() got an unexpected keyword argument 'loop'
            # expect: TypeError Queue.__init__() got an unexpected keyword argument 'loop'
            # expect: TypeError wait_for() got an unexpected keyword argument 'loop'

asyncio.run(main())
# expect stderr: RuntimeWarning: coroutine 'sleep' was never awaited
