import asyncio

async def returns():
    await asyncio.sleep(1)
    return 42

async def fails():
    await asyncio.sleep(1)
    raise ValueError("inner")

async def main():
    print(await asyncio.shield(returns()))  # expect: 42
    try:
        await asyncio.shield(fails())
    except ValueError as error:
        print(repr(error))  # expect: ValueError('inner')

asyncio.run(main())
