import asyncio

async def main():
    try:
        async with asyncio.timeout(1) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner", inner.expired(), outer.expired())
                raise
    except TimeoutError as error:
        print("outer", outer.expired(), repr(error.__cause__))  # expect: outer True CancelledError()

asyncio.run(main())
