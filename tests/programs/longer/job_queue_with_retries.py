"""Jobs by priority, retried with exponential back-off and jitter from a seeded generator, given up in the end."""

import asyncio
import enum
import heapq
import itertools
import random


class Status(enum.Enum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class TransientError(Exception):
    pass


class Job:
    _ids = itertools.count(1)

    def __init__(self, name, action, priority=5, attempts=3):
        self.id = next(self._ids)
        self.name = name
        self.action = action
        self.priority = priority
        self.attempts_left = attempts
        self.status = Status.WAITING
        self.history = []

    def __lt__(self, other):
        return (self.priority, self.id) < (other.priority, other.id)

    def __repr__(self):
        return f"<Job {self.id} {self.name!r} {self.status.value}>"


class Scheduler:
    def __init__(self, workers, seed=7):
        self.ready = []
        self.changed = asyncio.Condition()
        self.pending = 0
        self.workers = workers
        self.random = random.Random(seed)

    async def submit(self, job):
        async with self.changed:
            self.pending += 1
            heapq.heappush(self.ready, job)
            self.changed.notify()

    async def _resubmit_later(self, job, delay):
        await asyncio.sleep(delay)
        async with self.changed:
            job.status = Status.WAITING
            heapq.heappush(self.ready, job)
            self.changed.notify()

    async def _finish(self, job, status):
        job.status = status
        async with self.changed:
            self.pending -= 1
            self.changed.notify_all()

    async def _worker(self, group):
        while True:
            async with self.changed:
                await self.changed.wait_for(lambda: self.ready or not self.pending)
                if not self.pending:
                    return
                job = heapq.heappop(self.ready)
            job.status = Status.RUNNING
            try:
                result = await job.action()
            except TransientError as error:
                job.history.append(str(error))
                job.attempts_left -= 1
                if job.attempts_left == 0:
                    print(f"{job!r} gives up: {', '.join(job.history)}")
                    await self._finish(job, Status.FAILED)
                    continue
                tries = len(job.history)
                delay = round(0.5 * 2**tries + self.random.uniform(0, 0.2), 3)
                print(f"{job!r} tries again in {delay}")
                group.create_task(self._resubmit_later(job, delay))
            else:
                await self._finish(job, Status.DONE)
                print(f"{job!r} gave {result!r}")

    async def run(self):
        async with asyncio.TaskGroup() as group:
            for _ in range(self.workers):
                group.create_task(self._worker(group))


def flaky(failures, duration, result):
    left = [failures]

    async def action():
        await asyncio.sleep(duration)
        if left[0] > 0:
            left[0] -= 1
            raise TransientError(f"failure {failures - left[0]}")
        return result

    return action


async def main():
    scheduler = Scheduler(workers=2)
    jobs = [
        Job("report", flaky(0, 1.0, "12 pages")),
        Job("mail", flaky(1, 0.2, "sent"), priority=1),
        Job("backup", flaky(2, 0.5, "3 GB"), priority=9),
        Job("import", flaky(5, 0.1, "never"), priority=2),
        Job("cleanup", flaky(0, 0.3, None)),
    ]
    for job in jobs:
        await scheduler.submit(job)
    await scheduler.run()
    print([job.status.name for job in jobs])


asyncio.run(main())
# expect: <Job 4 'import' running> tries again in 1.065
# expect: <Job 2 'mail' running> tries again in 1.03
# expect: <Job 5 'cleanup' done> gave None
# expect: <Job 3 'backup' running> tries again in 1.13
# expect: <Job 1 'report' done> gave '12 pages'
# expect: <Job 4 'import' running> tries again in 2.014
# expect: <Job 2 'mail' done> gave 'sent'
# expect: <Job 3 'backup' running> tries again in 2.107
# expect: <Job 4 'import' running> gives up: failure 1, failure 2, failure 3
# expect: <Job 3 'backup' done> gave '3 GB'
# expect: ['DONE', 'DONE', 'DONE', 'FAILED', 'DONE']
