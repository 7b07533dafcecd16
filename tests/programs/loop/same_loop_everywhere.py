import asyncio

async def inner():
    return asyncio.get_running_loop()

async def main():
    loop = asyncio.get_running_loop()
    print(loop is await inner(), loop is await asyncio.create_task(inner()), loop.is_running(), loop.is_closed())
    # expect: True True True False

asyncio.run(main())
