# A decorator around a coroutine function, as timing decorators are written.
import asyncio
import time

def timed(function):
    async def wrapper(*args):
        start = time.perf_counter()
        result = await function(*args)
        print(f"{function.__name__} took {time.perf_counter() - start:.2f}")
        # expect: work took 0.25
        # expect: work took 0.50
        return result
    return wrapper

@timed
async def work(seconds):
    await asyncio.sleep(seconds)
    return seconds * 2

async def main():
    print(await asyncio.gather(work(0.5), work(0.25)))  # expect: [1.0, 0.5]

asyncio.run(main())
