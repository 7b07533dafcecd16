import asyncio

async def work():
    await asyncio.sleep(10)

def report(task):
    print(task.get_name(), "cancelled" if task.cancelled() else "finished")

async def main():
    task = asyncio.create_task(work(), name="w")
    task.add_done_callback(report)
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(0)
    print("one pass later")
    await asyncio.sleep(0)

asyncio.run(main())
# expect: one pass later
# expect: w cancelled
