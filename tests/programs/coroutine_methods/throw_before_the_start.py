# An exception thrown into a coroutine that has not begun ends it.
async def f():
    print("never")


coro = f()
try:
    coro.throw(ValueError("early"))
except ValueError as error:
    print(error)  # expect: early
try:
    coro.send(None)
except RuntimeError as error:
    print(error)  # expect: cannot reuse already awaited coroutine
