# Before it has begun only None can be sent.
async def f():
    return 1


coro = f()
try:
    coro.send(5)
except TypeError as error:
    print(error)  # expect: can't send non-None value to a just-started coroutine
coro.close()
