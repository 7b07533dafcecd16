import asyncio

async def step(name):
    print(name)

async def other():
    print("other")

async def main():
    asyncio.create_task(other())
    await step("one")
    await step("two")
    await asyncio.sleep(0)
    await step("three")

asyncio.run(main())
# expect: one
# expect: two
# expect: other
# expect: three
