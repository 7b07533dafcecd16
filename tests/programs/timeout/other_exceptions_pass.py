import asyncio

async def main():
    try:
        async with asyncio.timeout(1):
            raise ValueError("own")
    except ValueError as error:
        print(error)  # expect: own
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                raise KeyError("instead")
    except KeyError as error:
        print(repr(error), repr(error.__context__))  # expect: KeyError('instead') TimeoutError()

asyncio.run(main())
