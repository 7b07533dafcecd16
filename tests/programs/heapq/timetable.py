# Jobs by deadline, run by one worker.
import asyncio
import heapq


async def main():
    jobs = []
    for order, (when, name) in enumerate([(3, "c"), (1, "a"), (2, "b"), (1, "also a")]):
        heapq.heappush(jobs, (when, order, name))
    loop = asyncio.get_running_loop()
    while jobs:
        when, _, name = heapq.heappop(jobs)
        await asyncio.sleep(max(0, when - loop.time()))
        print(round(loop.time()), name)
        # expect: 1 a
        # expect: 1 also a
        # expect: 2 b
        # expect: 3 c


asyncio.run(main())
