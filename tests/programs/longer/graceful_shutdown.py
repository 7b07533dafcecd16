"""A service with background tasks that is told to stop: finish what was begun, drop the rest, close in order."""

import asyncio
import contextlib


class Service:
    def __init__(self):
        self.stopping = asyncio.Event()
        self.background = set()
        self.served = []

    def spawn(self, coroutine, name):
        task = asyncio.create_task(coroutine, name=name)
        self.background.add(task)
        task.add_done_callback(self.background.discard)
        task.add_done_callback(self.report)
        return task

    def report(self, task):
        if task.cancelled():
            print(f"{task.get_name()} was cancelled")
        elif error := task.exception():
            print(f"{task.get_name()} failed: {error!r}")
        else:
            print(f"{task.get_name()} ended with {task.result()!r}")

    async def heartbeat(self):
        beats = 0
        while not self.stopping.is_set():
            beats += 1
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.stopping.wait(), timeout=1)
        return beats

    async def request(self, number, duration):
        try:
            await asyncio.sleep(duration)
            self.served.append(number)
            return number
        except asyncio.CancelledError:
            await asyncio.sleep(0.1)
            print(f"request {number} rolled back")
            raise

    async def crash(self):
        await asyncio.sleep(1.5)
        raise RuntimeError("out of paper")

    async def stop(self, grace):
        print(f"stopping with {len(self.background)} tasks")
        self.stopping.set()
        tasks = list(self.background)
        done, late = await asyncio.wait(tasks, timeout=grace)
        print(f"{len(done)} ended in time, {len(late)} are cancelled")
        for task in late:
            task.cancel("shutdown")
        await asyncio.gather(*late, return_exceptions=True)


@contextlib.asynccontextmanager
async def resource(name):
    print("open", name)
    try:
        yield name
    finally:
        await asyncio.sleep(0.2)
        print("close", name)


async def main():
    async with contextlib.AsyncExitStack() as stack:
        for name in ("database", "cache"):
            await stack.enter_async_context(resource(name))
        stack.callback(print, "callbacks run before them")
        service = Service()
        service.spawn(service.heartbeat(), "heartbeat")
        service.spawn(service.crash(), "printer")
        for number, duration in enumerate([0.5, 2.5, 3.5, 60]):
            service.spawn(service.request(number, duration), f"request {number}")
        await asyncio.sleep(2)
        await service.stop(grace=2)
        print("served", service.served)
    print("left:", [t.get_name() for t in asyncio.all_tasks() if t is not asyncio.current_task()])


asyncio.run(main())
# expect: open database
# expect: open cache
# expect: request 0 ended with 0
# expect: printer failed: RuntimeError('out of paper')
# expect: stopping with 4 tasks
# expect: heartbeat ended with 2
# expect: request 1 ended with 1
# expect: request 2 ended with 2
# expect: 3 ended in time, 1 are cancelled
# expect: request 3 rolled back
# expect: request 3 was cancelled
# expect: served [0, 1, 2]
# expect: callbacks run before them
# expect: close cache
# expect: close database
# expect: left: []
