# The loop variable ends with the comprehension, also across a wait.
import asyncio


async def g():
    for i in range(2):
        await asyncio.sleep(0.1)
        yield i


async def main():
    x = "outer"
    print([x async for x in g()], x)  # expect: [0, 1] outer
    print([(lambda: x)() async for x in g()])  # expect: [0, 1]


asyncio.run(main())
