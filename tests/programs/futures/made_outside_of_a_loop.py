import asyncio

# A future belongs to the loop that is set; without one there is none to belong to.
try:
    asyncio.Future()
except RuntimeError as error:
    print(error)  # expect: There is no current event loop in thread 'MainThread'.
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
future = asyncio.Future()
print(future.get_loop() is loop)  # expect: True
loop.call_later(1, future.set_result, "set")
print(loop.run_until_complete(future))  # expect: set
asyncio.set_event_loop(None)
loop.close()
