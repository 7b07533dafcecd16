import asyncio


async def party(name, barrier):
    try:
        print(name, await barrier.wait())
    except asyncio.BrokenBarrierError as error:
        print(name, type(error).__mro__[1].__name__, error)


async def main():
    barrier = asyncio.Barrier(3)
    tasks = [asyncio.create_task(party(n, barrier)) for n in "ab"]
    await asyncio.sleep(0)
    await barrier.reset()
    await asyncio.gather(*tasks)
    print(barrier.broken, barrier.n_waiting)
    tasks = [asyncio.create_task(party(n, barrier)) for n in "cd"]
    await asyncio.sleep(0)
    await barrier.abort()
    await asyncio.gather(*tasks)
    print(barrier.broken)
    await party("late", barrier)
    await barrier.reset()
    await asyncio.gather(*(party(n, barrier) for n in "xyz"))
    try:
        asyncio.Barrier(0)
    except ValueError as error:
        print(error)


asyncio.run(main())
# expect: a RuntimeError Abort or reset of barrier
# expect: b RuntimeError Abort or reset of barrier
# expect: False 0
# expect: c RuntimeError Abort or reset of barrier
# expect: d RuntimeError Abort or reset of barrier
# expect: True
# expect: late RuntimeError Barrier aborted
# expect: z 2
# expect: x 0
# expect: y 1
# expect: parties must be >= 1
