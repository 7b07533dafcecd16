# A coroutine cannot resume itself.
async def f():
    try:
        coro.send(None)
    except ValueError as error:
        print(error)  # expect: coroutine already executing


coro = f()
try:
    coro.send(None)
except StopIteration:
    print("end")  # expect: end
