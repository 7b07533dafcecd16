import asyncio


async def party(name, barrier):
    try:
        print(name, await barrier.wait())
    except asyncio.CancelledError:
        print(name, "cancelled", barrier.n_waiting)
        raise


async def main():
    barrier = asyncio.Barrier(2)
    first = asyncio.create_task(party("first", barrier))
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    print(barrier.n_waiting)
    await asyncio.gather(party("second", barrier), party("third", barrier))


asyncio.run(main())
# expect: 1
# expect: first cancelled 0
# expect: 0
# expect: third 1
# expect: second 0
