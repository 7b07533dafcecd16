# The pattern of a loop that keeps a number of tasks going.
import asyncio, time

async def work(number):
    await asyncio.sleep(1 + number % 3)
    return number

async def main():
    numbers = iter(range(8))
    pending = [asyncio.create_task(work(next(numbers))) for _ in range(3)]
    results = []
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            results.append(task.result())
            number = next(numbers, None)
            if number is not None:
                pending.add(asyncio.create_task(work(number)))
        print(time.monotonic(), results)
        # expect: 1.0 [0]
        # expect: 2.0 [0, 1]
        # expect: 2.0 [0, 1, 3]
        # expect: 3.0 [0, 1, 3, 2]
        # expect: 4.0 [0, 1, 3, 2, 4, 6]
        # expect: 5.0 [0, 1, 3, 2, 4, 6, 5]
        # expect: 6.0 [0, 1, 3, 2, 4, 6, 5, 7]

asyncio.run(main())
