import asyncio

async def quick():
    return "quick"

async def main():
    for order in (asyncio.sleep(1), quick()), (quick(), asyncio.sleep(1)):
        both = asyncio.gather(*order, return_exceptions=True)
        await asyncio.sleep(0.1)
        both.cancel("enough")
        try:
            await both
        except asyncio.CancelledError as error:
            print(error.args)
            # expect: ()
            # expect: ('enough',)

asyncio.run(main())
