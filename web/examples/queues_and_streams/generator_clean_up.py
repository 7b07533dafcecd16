import asyncio
from contextlib import aclosing


async def rows(table):
    print("open", table)
    try:
        for row in range(100):
            yield f"{table} {row}"
    finally:
        await asyncio.sleep(0.5)
        print("close", table)


async def main():
    async with aclosing(rows("guests")) as guests:
        async for guest in guests:
            print("found", guest)
            break
    print("guests is closed by now")
    async for item in rows("orders"):
        print("found", item)
        break
    print("orders is not closed yet")


asyncio.run(main())
