# A coroutine that has ended cannot be used again.
async def f():
    return 1


coro = f()
try:
    coro.send(None)
except StopIteration:
    pass
for use in (lambda: coro.send(None), lambda: coro.throw(ValueError)):
    try:
        use()
    except RuntimeError as error:
        print(error)
        # expect: cannot reuse already awaited coroutine
        # expect: cannot reuse already awaited coroutine
coro.close()
