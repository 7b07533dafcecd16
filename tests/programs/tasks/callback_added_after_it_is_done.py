import asyncio

async def work():
    return 1

async def main():
    task = asyncio.create_task(work())
    await task
    task.add_done_callback(lambda task: print("called", task.result()))
    print("added")
    await asyncio.sleep(0)
    print("end")

asyncio.run(main())
# expect: added
# expect: called 1
# expect: end
