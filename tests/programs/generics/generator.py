# Generators and asynchronous generators take type parameters too.
import asyncio


def pairs[T](items: list[T]):
    for item in items:
        yield item, T


async def ticks[T](value: T, count: int):
    for _ in range(count):
        await asyncio.sleep(1)
        yield value


async def main[T]():
    print(list(pairs([1, 2])))  # expect: [(1, T), (2, T)]
    print([value async for value in ticks("tick", 2)], T)  # expect: ['tick', 'tick'] T


asyncio.run(main())
