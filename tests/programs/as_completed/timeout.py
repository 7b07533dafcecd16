import asyncio, time

async def work(delay):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print("cancelled", delay)
        raise
    return delay

async def main():
    for coroutine in asyncio.as_completed([work(3), work(1), work(4)], timeout=2):
        try:
            print(await coroutine, time.monotonic())
        except TimeoutError as error:
            print(repr(error), time.monotonic())

asyncio.run(main())
# expect: 1 1.0
# expect: TimeoutError() 2.0
# expect: TimeoutError() 2.0
# expect: cancelled 3
# expect: cancelled 4
