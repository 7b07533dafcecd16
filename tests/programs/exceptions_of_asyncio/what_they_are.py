# Each exception of asyncio, its bases and the module it says it is from.
import asyncio
from asyncio import exceptions

for name in (
    "BrokenBarrierError",
    "CancelledError",
    "IncompleteReadError",
    "InvalidStateError",
    "LimitOverrunError",
    "QueueEmpty",
    "QueueFull",
    "QueueShutDown",
    "SendfileNotAvailableError",
    "TimeoutError",
):
    error = getattr(asyncio, name)
    print(error, [base.__name__ for base in error.__mro__[1:-1]], error.__module__)
    # expect: <class 'asyncio.exceptions.BrokenBarrierError'> ['RuntimeError', 'Exception', 'BaseException'] asyncio.exceptions
    # expect: <class 'asyncio.exceptions.CancelledError'> ['BaseException'] asyncio.exceptions
    # expect: <class 'asyncio.exceptions.IncompleteReadError'> ['EOFError', 'Exception', 'BaseException'] asyncio.exceptions
    # expect: <class 'asyncio.exceptions.InvalidStateError'> ['Exception', 'BaseException'] asyncio.exceptions
    # expect: <class 'asyncio.exceptions.LimitOverrunError'> ['Exception', 'BaseException'] asyncio.exceptions
    # expect: <class 'asyncio.queues.QueueEmpty'> ['Exception', 'BaseException'] asyncio.queues
    # expect: <class 'asyncio.queues.QueueFull'> ['Exception', 'BaseException'] asyncio.queues
    # expect: <class 'asyncio.queues.QueueShutDown'> ['Exception', 'BaseException'] asyncio.queues
    # expect: <class 'asyncio.exceptions.SendfileNotAvailableError'> ['RuntimeError', 'Exception', 'BaseException'] asyncio.exceptions
    # expect: <class 'TimeoutError'> ['OSError', 'Exception', 'BaseException'] builtins

print(asyncio.TimeoutError is TimeoutError, exceptions.CancelledError is asyncio.CancelledError)  # expect: True True
