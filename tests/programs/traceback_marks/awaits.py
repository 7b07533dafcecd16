import asyncio
import traceback


async def inner():
    await asyncio.sleep(1)
    raise ValueError("inner")


async def awaits():
    await inner()


async def enters():
    async with 3:
        pass


async def iterates():
    async for _ in 3:
        pass


async def waits_for_an_int():
    x = await 3


async def main():
    for case in (awaits, enters, iterates, waits_for_an_int):
        try:
            await case()
        except Exception as error:
            for entry in traceback.format_tb(error.__traceback__)[1:]:
                print(entry.split("\n", 1)[1], end="")
                # expect:     await inner()
                # expect:     raise ValueError("inner")
                # expect:     async with 3:
                # expect:                ^
                # expect:     async for _ in 3:
                # expect:                    ^
                # expect:     x = await 3
                # expect:         ^^^^^^^


asyncio.run(main())
