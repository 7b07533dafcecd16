# A queue of waiters as asyncio's own locks keep them.
import asyncio
from collections import deque


async def main():
    waiters = deque()
    order = []

    async def wait(name):
        future = asyncio.get_running_loop().create_future()
        waiters.append(future)
        order.append((name, await future))

    tasks = [asyncio.create_task(wait(name)) for name in "abc"]
    await asyncio.sleep(0)
    number = 0
    while waiters:
        waiters.popleft().set_result(number)
        number += 1
    await asyncio.gather(*tasks)
    print(order)  # expect: [('a', 0), ('b', 1), ('c', 2)]


asyncio.run(main())
