import asyncio

async def work():
    pass

coroutine = work()
try:
    asyncio.create_task(coroutine)
except RuntimeError as error:
    print(error)  # expect: no running event loop
coroutine.close()
