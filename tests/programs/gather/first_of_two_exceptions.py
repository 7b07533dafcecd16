import asyncio

async def fail(delay, text):
    await asyncio.sleep(delay)
    raise ValueError(text)

async def main():
    try:
        await asyncio.gather(fail(2, "late"), fail(1, "early"))
    except ValueError as error:
        print(error)  # expect: early
    await asyncio.sleep(2)
    print("the second is not told")  # expect: the second is not told

asyncio.run(main())
