import asyncio

# The conditions are plain strings under their names.
async def work(name, delay):
    await asyncio.sleep(delay)
    return name

async def main():
    print(asyncio.ALL_COMPLETED, asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION)
    # expect: ALL_COMPLETED FIRST_COMPLETED FIRST_EXCEPTION
    tasks = [asyncio.create_task(work(name, delay)) for name, delay in (("a", 2), ("b", 1))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.ALL_COMPLETED)
    print(sorted(task.result() for task in done), pending)  # expect: ['a', 'b'] set()
    try:
        await asyncio.wait([asyncio.create_task(work("c", 1))], return_when="SOON")
    except ValueError as error:
        print(error)  # expect: Invalid return_when value: SOON

asyncio.run(main())
