import asyncio

async def work():
    return 1

async def main():
    a, b = asyncio.create_task(work()), asyncio.create_task(work())
    names = {a: "first", b: "second"}
    print(a == b, a != b, names[a], names[b], len({a, b, a}))  # expect: False True first second 2
    await a
    await b

asyncio.run(main())
