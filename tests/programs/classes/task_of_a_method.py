# The repr of a coroutine method has the class in it.
import asyncio

class Job:
    async def run(self):
        await asyncio.sleep(1)

async def main():
    job = Job()
    coroutine = job.run()
    print(coroutine.__qualname__, coroutine.__name__)  # expect: Job.run run
    task = asyncio.create_task(coroutine, name="job")
    await asyncio.sleep(0)
    print(repr(task).split(" wait_for")[0])
    # expect: <Task pending name='job' coro=<Job.run() running at tests/programs/classes/task_of_a_method.py:6>
    await task

asyncio.run(main())
