import asyncio

async def fails():
    raise ValueError("main")

async def cleans_up():
    try:
        await asyncio.sleep(10)
    finally:
        print("cleaned up")  # expect: cleaned up

async def begin():
    asyncio.create_task(cleans_up(), name="cleaner")
    await asyncio.sleep(0)

try:
    with asyncio.Runner() as runner:
        runner.run(begin())
        runner.run(fails())
except ValueError as error:
    print(repr(error))  # expect: ValueError('main')
