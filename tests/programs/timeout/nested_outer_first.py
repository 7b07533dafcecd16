import asyncio

async def main():
    try:
        async with asyncio.timeout(1) as outer:
            try:
                async with asyncio.timeout(2) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print("not the inner")
    except TimeoutError:
        print("outer", outer.expired(), inner.expired())  # expect: outer True False

asyncio.run(main())
