import asyncio

async def waits(name, awaitable):
    try:
        await awaitable
    finally:
        print("left:", name)

async def main():
    lock, event = asyncio.Lock(), asyncio.Event()
    await lock.acquire()
    for name, awaitable in (("lock", lock.acquire()), ("event", event.wait())):
        asyncio.create_task(waits(name, awaitable), name=name)
    await asyncio.sleep(0)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("end of the program")
# expect: end of the program
# expect: left: lock
# expect: left: event
# expect stderr: Task was destroyed but it is pending!
# expect stderr: waiting_in_many_ways.py:3> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# expect stderr: Task was destroyed but it is pending!
# expect stderr: waiting_in_many_ways.py:3> wait_for=<Future pending cb=[Task.task_wakeup()]>>
