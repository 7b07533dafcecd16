# send(None) runs a coroutine without a loop; its result is in the StopIteration.
async def f():
    return 42


coro = f()
try:
    coro.send(None)
except StopIteration as stop:
    print(stop.value)  # expect: 42
