import asyncio

running = 0


async def job(n, semaphore):
    global running
    async with semaphore:
        running += 1
        print(f"job {n} runs, {running} at once, locked: {semaphore.locked()}")
        # expect: job 0 runs, 1 at once, locked: False
        # expect: job 1 runs, 2 at once, locked: True
        # expect: job 2 runs, 2 at once, locked: True
        # expect: job 3 runs, 2 at once, locked: True
        # expect: job 4 runs, 2 at once, locked: True
        await asyncio.sleep(1 + n / 10)
        running -= 1


async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*(job(n, semaphore) for n in range(5)))
    print(semaphore.locked())  # expect: False


asyncio.run(main())
