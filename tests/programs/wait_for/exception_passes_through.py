import asyncio

async def fail():
    await asyncio.sleep(1)
    raise KeyError("inside")

async def main():
    try:
        await asyncio.wait_for(fail(), 5)
    except KeyError as error:
        print(repr(error), asyncio.get_running_loop().time())  # expect: KeyError('inside') 1.0

asyncio.run(main())
