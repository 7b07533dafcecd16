# StopIteration must not leave a coroutine.
async def f():
    raise StopIteration(1)


try:
    f().send(None)
except RuntimeError as error:
    print(error, repr(error.__cause__))  # expect: coroutine raised StopIteration StopIteration(1)
