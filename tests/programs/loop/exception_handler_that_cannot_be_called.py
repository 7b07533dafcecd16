# An exception handler is something to call, or None.
import asyncio

loop = asyncio.new_event_loop()
try:
    loop.set_exception_handler(3)
except TypeError as error:
    print(error)  # expect: A callable object or None is expected, got 3
loop.set_exception_handler(None)
print(loop.get_exception_handler())  # expect: None
loop.close()
