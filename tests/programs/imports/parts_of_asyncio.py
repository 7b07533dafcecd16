import asyncio
import asyncio.locks
from asyncio.exceptions import CancelledError, TimeoutError
from asyncio.queues import Queue
from asyncio.tasks import Task

# asyncio's own modules hold the names that asyncio has.
print(asyncio.exceptions.CancelledError is CancelledError is asyncio.CancelledError)  # expect: True
print(TimeoutError is asyncio.TimeoutError, Queue is asyncio.Queue, Task is asyncio.Task)  # expect: True True True
print(asyncio.locks.Lock is asyncio.Lock, asyncio.events.get_running_loop is asyncio.get_running_loop)
# expect: True True
print(asyncio.timeouts.timeout is asyncio.timeout, asyncio.futures.isfuture(5), asyncio.runners.run is asyncio.run)
# expect: True False True
