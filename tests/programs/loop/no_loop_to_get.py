import asyncio

try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)  # expect: no running event loop
try:
    asyncio.Future()
except RuntimeError as error:
    print(error)  # expect: There is no current event loop in thread 'MainThread'.
try:
    asyncio.current_task()
except RuntimeError as error:
    print(error)  # expect: no running event loop
try:
    asyncio.all_tasks()
except RuntimeError as error:
    print(error)  # expect: no running event loop
try:
    asyncio.timeout(1).reschedule(1)
except RuntimeError as error:
    print(error)  # expect: no running event loop
