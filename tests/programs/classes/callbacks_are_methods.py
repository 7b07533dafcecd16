# Bound methods as callbacks of the loop.
import asyncio

class Recorder:
    def __init__(self):
        self.events = []

    def on_done(self, task):
        self.events.append(task.result())

    def tick(self, n):
        self.events.append(n)

async def work(value):
    await asyncio.sleep(0.1)
    return value

async def main():
    recorder = Recorder()
    loop = asyncio.get_running_loop()
    loop.call_later(0.05, recorder.tick, 1)
    loop.call_soon(recorder.tick, 0)
    task = asyncio.create_task(work("done"))
    task.add_done_callback(recorder.on_done)
    await task
    await asyncio.sleep(0)
    print(recorder.events)  # expect: [0, 1, 'done']

asyncio.run(main())
