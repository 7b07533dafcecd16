import asyncio

async def come(barrier, name):
    try:
        return await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        return f"{name}: {error!r}"

async def main():
    barrier = asyncio.Barrier(3)
    parties = [asyncio.create_task(come(barrier, name)) for name in "ab"]
    await asyncio.sleep(1)
    await barrier.abort()
    print(await asyncio.gather(*parties), barrier.broken)
    # expect: ["a: BrokenBarrierError('Abort or reset of barrier')", "b: BrokenBarrierError('Abort or reset of barrier')"] True
    print(await come(barrier, "late"))  # expect: late: BrokenBarrierError('Barrier aborted')
    await barrier.reset()
    print(barrier.broken, barrier.n_waiting)  # expect: False 0

asyncio.run(main())
