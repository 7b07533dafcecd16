import asyncio

try:
    asyncio.gather()
except RuntimeError as error:
    print(error)  # expect: There is no current event loop in thread 'MainThread'.
