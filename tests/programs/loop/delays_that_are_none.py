# None is no delay and no deadline.
import asyncio

loop = asyncio.new_event_loop()
for call in loop.call_later, loop.call_at:
    try:
        call(None, print)
    except TypeError as error:
        print(error)
        # expect: delay must not be None
        # expect: when cannot be None
loop.close()
