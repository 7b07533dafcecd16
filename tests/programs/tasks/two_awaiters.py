import asyncio

async def work():
    await asyncio.sleep(1)
    return "shared"

async def wait_for_it(name, task):
    print(name, await task)
    # expect: a shared
    # expect: b shared

async def main():
    task = asyncio.create_task(work())
    await asyncio.gather(wait_for_it("a", task), wait_for_it("b", task))

asyncio.run(main())
