import asyncio

async def main():
    inner = asyncio.create_task(asyncio.sleep(1, "inner"))
    outer = asyncio.shield(inner)
    outer.set_result("mine")
    print(await outer, await inner)  # expect: mine inner
    await asyncio.sleep(1)

asyncio.run(main())
