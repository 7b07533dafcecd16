import asyncio

async def price(item):
    await asyncio.sleep(1)
    return {"tea": 2, "cake": 3}[item]

async def main():
    for result in await asyncio.gather(price("tea"), price("gold"), price("cake"), return_exceptions=True):
        if isinstance(result, Exception):
            print("no price:", repr(result))
        else:
            print("price:", result)

asyncio.run(main())
# expect: price: 2
# expect: no price: KeyError('gold')
# expect: price: 3
