# for and async for side by side.
import asyncio


async def g(n):
    for i in range(n):
        yield i


async def main():
    print([(a, b) for a in "xy" async for b in g(2)])  # expect: [('x', 0), ('x', 1), ('y', 0), ('y', 1)]
    print([(a, b) async for a in g(2) for b in "xy"])  # expect: [(0, 'x'), (0, 'y'), (1, 'x'), (1, 'y')]
    print([[b async for b in g(a)] for a in range(3)])  # expect: [[], [0], [0, 1]]
    print([[b async for b in g(a)] async for a in g(3)])  # expect: [[], [0], [0, 1]]


asyncio.run(main())
