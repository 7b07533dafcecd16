import asyncio

async def value(n):
    print("value", n)
    await asyncio.sleep(0)
    return n

async def main():
    print(await value(1) + await value(2) * await value(3))
    print(f"{await value(4)}", [await value(5), await value(6)], (await value(7)) if await value(0) else "no")

asyncio.run(main())
# expect: value 1
# expect: value 2
# expect: value 3
# expect: 7
# expect: value 4
# expect: value 5
# expect: value 6
# expect: value 0
# expect: 4 [5, 6] no
