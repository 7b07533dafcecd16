import asyncio

async def main():
    for thing in (5, main, None):
        try:
            asyncio.create_task(thing)
        except TypeError as error:
            print(str(error).split("<")[0])
            # expect: a coroutine was expected, got 5
            # expect: a coroutine was expected, got
            # expect: a coroutine was expected, got None

asyncio.run(main())
