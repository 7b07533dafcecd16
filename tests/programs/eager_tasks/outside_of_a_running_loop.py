# Without a running loop the first step waits for it.
import asyncio

async def work():
    print("work runs")

loop = asyncio.new_event_loop()
task = asyncio.Task(work(), loop=loop, eager_start=True, name="work")
print("made", task.done())
loop.run_until_complete(task)
loop.close()
# expect: made False
# expect: work runs
