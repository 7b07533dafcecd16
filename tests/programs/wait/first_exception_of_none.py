import asyncio, time

async def main():
    tasks = [asyncio.create_task(asyncio.sleep(delay, delay)) for delay in (2, 1)]
    tasks[0].add_done_callback(lambda task: print("callback", task.result()))  # expect: callback 2
    done, pending = await asyncio.wait(tasks, return_when="FIRST_EXCEPTION")
    print(time.monotonic(), [task.result() for task in done], pending)  # expect: 2.0 [2, 1] set()

asyncio.run(main())
