import asyncio, time

async def work(delay):
    try:
        await asyncio.sleep(delay)
        print("end of", delay)
        return delay
    except asyncio.CancelledError:
        print("cancelled", delay)
        raise

async def main():
    for coroutine in asyncio.as_completed([work(3), work(1), work(2)]):
        print("first is", await coroutine)
        break
    await asyncio.sleep(1.5)
    print("main ends", time.monotonic())

asyncio.run(main())
# expect: end of 1
# expect: first is 1
# expect: end of 2
# expect: main ends 2.5
# expect: cancelled 3
