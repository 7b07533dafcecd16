# A comprehension may await.
import asyncio


async def double(x):
    await asyncio.sleep(0.1)
    return 2 * x


async def main():
    print([await double(x) for x in range(3)])  # expect: [0, 2, 4]
    print({x: await double(x) for x in range(2)})  # expect: {0: 0, 1: 2}
    print([x for x in range(5) if await double(x) > 4])  # expect: [3, 4]
    print(asyncio.get_running_loop().time())  # expect: 1.0


asyncio.run(main())
