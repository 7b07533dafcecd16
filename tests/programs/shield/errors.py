import asyncio

async def nothing():
    pass

try:
    asyncio.shield(None)
except TypeError as error:
    print(error)  # expect: An asyncio.Future, a coroutine or an awaitable is required
coroutine = nothing()
try:
    asyncio.shield(coroutine)
except RuntimeError as error:
    print(error)  # expect: There is no current event loop in thread 'MainThread'.
coroutine.close()
try:
    asyncio.shield()
except TypeError as error:
    print(error)  # expect: shield() missing 1 required positional argument: 'arg'
