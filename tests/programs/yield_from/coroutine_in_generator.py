# A plain generator cannot delegate to a coroutine.
async def c():
    pass


def g(coro):
    yield from coro


coro = c()
try:
    list(g(coro))
except TypeError as error:
    print(error)  # expect: cannot 'yield from' a coroutine object in a non-coroutine generator
coro.close()
