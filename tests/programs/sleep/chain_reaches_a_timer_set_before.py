import asyncio

async def chain():
    for n in range(4):
        await asyncio.sleep(0.5)
        print("tick", n)

async def long():
    await asyncio.sleep(2)
    print("long")

async def main():
    await asyncio.gather(chain(), long())

asyncio.run(main())
# expect: tick 0
# expect: tick 1
# expect: tick 2
# expect: long
# expect: tick 3
