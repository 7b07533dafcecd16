import asyncio


async def runner(name, barrier):
    await asyncio.sleep(name / 10)
    print(name, "arrives", barrier.n_waiting)
    async with barrier as position:
        print(name, "starts at", position)
    index = await barrier.wait()
    print(name, "finishes at", index)


async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    await asyncio.gather(*(runner(n, barrier) for n in range(6)))


asyncio.run(main())
# expect: 3 0 False
# expect: 0 arrives 0
# expect: 1 arrives 1
# expect: 2 arrives 2
# expect: 2 starts at 2
# expect: 0 starts at 0
# expect: 1 starts at 1
# expect: 0 finishes at 2
# expect: 1 finishes at 0
# expect: 2 finishes at 1
# expect: 3 arrives 0
# expect: 4 arrives 1
# expect: 5 arrives 2
# expect: 5 starts at 2
# expect: 3 starts at 0
# expect: 4 starts at 1
# expect: 3 finishes at 2
# expect: 4 finishes at 0
# expect: 5 finishes at 1
