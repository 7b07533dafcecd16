import asyncio

print(asyncio.CancelledError.__mro__[1].__name__, issubclass(asyncio.CancelledError, Exception))
# expect: BaseException False
print(issubclass(asyncio.TimeoutError, OSError), asyncio.TimeoutError is TimeoutError)  # expect: True True
for error in (asyncio.InvalidStateError, asyncio.QueueEmpty, asyncio.QueueFull, asyncio.QueueShutDown, asyncio.BrokenBarrierError):
    print(error.__name__, error.__module__, error.__base__.__name__)
    # expect: InvalidStateError asyncio.exceptions Exception
    # expect: QueueEmpty asyncio.queues Exception
    # expect: QueueFull asyncio.queues Exception
    # expect: QueueShutDown asyncio.queues Exception
    # expect: BrokenBarrierError asyncio.exceptions RuntimeError
