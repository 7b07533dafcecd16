import asyncio

for call in (
    lambda: asyncio.Lock(1),
    lambda: asyncio.Event(loop=None),
    lambda: asyncio.Semaphore(-1),
    lambda: asyncio.BoundedSemaphore(value=-1),
    lambda: asyncio.Barrier(),
    lambda: asyncio.Barrier(0),
    lambda: asyncio.Condition(1, 2),
):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
        # expect: TypeError Lock.__init__() takes 1 positional argument but 2 were given
        # expect: TypeError Event.__init__() got an unexpected keyword argument 'loop'
        # expect: ValueError Semaphore initial value must be >= 0
        # expect: ValueError Semaphore initial value must be >= 0
        # expect: TypeError Barrier.__init__() missing 1 required positional argument: 'parties'
        # expect: ValueError parties must be >= 1
        # expect: TypeError Condition.__init__() takes from 1 to 2 positional arguments but 3 were given
