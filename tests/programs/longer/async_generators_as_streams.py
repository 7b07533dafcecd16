"""Streams as asynchronous generators: merge, throttle, window, take; and every one of them closed in the end."""

import asyncio
from contextlib import aclosing

closed = []


async def ticks(name, interval, count):
    try:
        for number in range(count):
            await asyncio.sleep(interval)
            yield f"{name}{number}"
    finally:
        closed.append(name)


async def merge(*streams):
    queue = asyncio.Queue()
    end = object()

    async def drain(stream):
        async with aclosing(stream):
            async for item in stream:
                await queue.put(item)
        await queue.put(end)

    tasks = [asyncio.create_task(drain(stream)) for stream in streams]
    try:
        left = len(tasks)
        while left:
            item = await queue.get()
            if item is end:
                left -= 1
            else:
                yield item
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def take(stream, count):
    async with aclosing(stream):
        async for item in stream:
            if count <= 0:
                break
            yield item
            count -= 1


async def windows(stream, size):
    window = []
    async for item in stream:
        window.append(item)
        if len(window) == size:
            yield tuple(window)
            window.clear()
    if window:
        yield tuple(window)


async def throttle(stream, interval):
    loop = asyncio.get_running_loop()
    last = -interval
    async for item in stream:
        if loop.time() - last >= interval:
            last = loop.time()
            yield item


async def main():
    async with aclosing(merge(ticks("a", 0.3, 4), ticks("b", 0.5, 3))) as merged:
        print([item async for item in merged])
    print("closed", closed)
    closed.clear()

    async for window in windows(merge(ticks("c", 0.2, 5), ticks("d", 0.35, 2)), 3):
        print(window)
    print([item async for item in throttle(ticks("e", 0.1, 10), 0.25)])
    print("closed", sorted(closed))
    closed.clear()

    async for item in take(merge(ticks("f", 1, 100), ticks("g", 1.5, 100)), 3):
        print("took", item)
    print("closed", sorted(closed))

    squares = {n: n * n async for n in numbers(5) if n % 2}
    print(squares, await anext(numbers(1)), await anext(numbers(0), "nothing"))


async def numbers(limit):
    for n in range(limit):
        yield n
        await asyncio.sleep(0)


asyncio.run(main())
# expect: ['a0', 'b0', 'a1', 'a2', 'b1', 'a3', 'b2']
# expect: closed ['a', 'b']
# expect: ('c0', 'd0', 'c1')
# expect: ('c2', 'd1', 'c3')
# expect: ('c4',)
# expect: ['e0', 'e3', 'e6', 'e9']
# expect: closed ['c', 'd', 'e']
# expect: took f0
# expect: took g0
# expect: took f1
# expect: closed ['f', 'g']
# expect: {1: 1, 3: 9} 0 nothing
