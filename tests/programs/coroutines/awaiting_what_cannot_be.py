import asyncio

async def main():
    for thing in (5, None, [1], print):
        try:
            await thing
        except TypeError as error:
            print(error)
            # expect: 'int' object can't be awaited
            # expect: 'NoneType' object can't be awaited
            # expect: 'list' object can't be awaited
            # expect: 'builtin_function_or_method' object can't be awaited

asyncio.run(main())
