# By hand, an await of a coroutine runs straight through.
async def inner(x):
    return x + 1


async def outer():
    return await inner(1) + await inner(2)


coro = outer()
try:
    coro.send(None)
except StopIteration as stop:
    print(stop.value)  # expect: 5
