import asyncio

async def main():
    for call in (lambda: asyncio.Future(1), lambda: asyncio.Future(other=1), lambda: asyncio.Future(loop=None, other=1)):
        try:
            call()
        except TypeError as error:
            print(error)
            # expect: Future() takes no positional arguments
            # expect: Future() got an unexpected keyword argument 'other'
            # expect: Future() takes at most 1 keyword argument (2 given)

asyncio.run(main())
