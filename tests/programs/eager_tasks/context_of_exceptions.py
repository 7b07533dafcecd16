import asyncio

async def fails():
    raise ValueError("inner")

async def fails_later():
    await asyncio.sleep(0)
    raise ValueError("later")

async def main():
    try:
        raise KeyError("outer")
    except KeyError:
        now = asyncio.create_task(fails(), eager_start=True, name="now")
        later = asyncio.create_task(fails_later(), eager_start=True, name="later")
    await asyncio.wait([later])
    print(repr(now.exception().__context__), repr(later.exception().__context__))  # expect: KeyError('outer') None

asyncio.run(main())
