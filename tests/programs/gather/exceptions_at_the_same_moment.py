import asyncio

async def fail(text):
    await asyncio.sleep(1)
    raise ValueError(text)

async def main():
    try:
        await asyncio.gather(fail("first"), fail("second"))
    except ValueError as error:
        print(error)  # expect: first

asyncio.run(main())
