# Work in batches, a gather for each.
import asyncio
from itertools import batched, count


async def work(number):
    await asyncio.sleep(number / 10)
    return number * number


async def main():
    ticket = count(1)
    for batch in batched(range(5), 2):
        print(next(ticket), await asyncio.gather(*(work(number) for number in batch)))
        # expect: 1 [0, 1]
        # expect: 2 [4, 9]
        # expect: 3 [16]


asyncio.run(main())
