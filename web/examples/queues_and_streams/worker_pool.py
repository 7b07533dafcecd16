import asyncio


async def worker(name, jobs):
    while True:
        job, seconds = await jobs.get()
        await asyncio.sleep(seconds)
        print(name, "did", job)
        jobs.task_done()


async def main():
    jobs = asyncio.Queue()
    for job, seconds in [("dishes", 3), ("floor", 1), ("windows", 2), ("plants", 1)]:
        jobs.put_nowait((job, seconds))
    workers = [asyncio.create_task(worker(name, jobs), name=name) for name in ("ann", "ben")]
    await jobs.join()
    print(f"everything is done after {asyncio.get_running_loop().time():g} s")
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print("the workers are sent home")


asyncio.run(main())
