import asyncio

async def work():
    await asyncio.sleep(1)
    return "worked"

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)  # expect: True
print(asyncio.gather(work(), work()).get_loop() is loop)  # expect: True
print(loop.run_until_complete(work()))  # expect: worked
loop.close()
print(loop.is_closed(), asyncio.get_event_loop() is loop)  # expect: True True
try:
    loop.run_until_complete(asyncio.sleep(0))
except RuntimeError as error:
    print(error)  # expect: Event loop is closed
asyncio.set_event_loop(None)
try:
    asyncio.set_event_loop(5)
except TypeError as error:
    print(error)  # expect: loop must be an instance of AbstractEventLoop or None, not 'int'
# expect stderr: RuntimeWarning: coroutine 'sleep' was never awaited
