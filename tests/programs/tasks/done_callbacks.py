import asyncio

async def work():
    print("work")  # expect: work
    return 3

def report(task):
    print("callback", task.get_name(), task.result())  # expect: callback worker 3

async def main():
    task = asyncio.create_task(work(), name="worker")
    task.add_done_callback(report)
    task.add_done_callback(lambda task: print("second callback"))  # expect: second callback
    await task
    print("main goes on")  # expect: main goes on

asyncio.run(main())
