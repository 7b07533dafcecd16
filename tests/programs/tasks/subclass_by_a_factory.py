import asyncio

# A task class of one's own, used for every task that the loop makes.
class Job(asyncio.Task):
    made = 0

    def __init__(self, coroutine, *, loop=None, **keywords):
        super().__init__(coroutine, loop=loop, **keywords)
        Job.made += 1
        self.number = Job.made

    def cancel(self, msg=None):
        print("cancel of", self.number, msg)
        return super().cancel(msg)

async def work(seconds):
    await asyncio.sleep(seconds)
    return seconds

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coroutine, **keywords: Job(coroutine, loop=loop, **keywords))
    task = asyncio.create_task(work(1), name="job")
    print(task, type(task).__name__, task.number)
    print(await asyncio.gather(task, work(2)), Job.made)
    async with asyncio.TaskGroup() as group:
        member = group.create_task(work(1))
    print(type(member).__name__, member.result())
    slow = asyncio.create_task(work(9))
    try:
        await asyncio.wait_for(slow, 1)
    except TimeoutError:
        print("too slow", slow)
    loop.set_task_factory(None)
    print(type(asyncio.create_task(work(0))).__name__, loop.get_task_factory())

asyncio.run(main())
# expect: <Job pending name='job' coro=<work() running at tests/programs/tasks/subclass_by_a_factory.py:16>> Job 1
# expect: [1, 2] 2
# expect: Job 1
# expect: cancel of 4 None
# expect: too slow <Job cancelled name='Task-4' coro=<work() done, defined at tests/programs/tasks/subclass_by_a_factory.py:16>>
# expect: Task None
