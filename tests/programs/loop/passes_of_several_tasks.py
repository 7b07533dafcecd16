import asyncio

async def spin(name, passes):
    for n in range(passes):
        await asyncio.sleep(0)
    print(name)
    # expect: one
    # expect: two
    # expect: three

async def main():
    await asyncio.gather(spin("three", 3), spin("one", 1), spin("two", 2), asyncio.sleep(0))
    print("gathered")  # expect: gathered

asyncio.run(main())
