import asyncio

async def main():
    for delay in ("1", None):
        try:
            await asyncio.sleep(delay)
        except TypeError as error:
            print(error)
            # expect: '<=' not supported between instances of 'str' and 'int'
            # expect: '<=' not supported between instances of 'NoneType' and 'int'
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as error:
        print(error)  # expect: Invalid delay: NaN (not a number)

asyncio.run(main())
