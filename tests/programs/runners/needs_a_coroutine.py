import asyncio

async def main():
    pass

for thing in (main, 5, None):
    try:
        asyncio.run(thing)
    except TypeError as error:
        print(error)
        # expect: An asyncio.Future, a coroutine or an awaitable is required
        # expect: An asyncio.Future, a coroutine or an awaitable is required
        # expect: An asyncio.Future, a coroutine or an awaitable is required
