# A task that awaited itself stays marked as yielded to nobody: whoever awaits it later, while it runs, is told that no task waits for it.
import asyncio


async def work():
    try:
        await asyncio.current_task()
    except RuntimeError as error:
        print(str(error).split(":")[0])  # expect: Task cannot await on itself
    await asyncio.sleep(0)
    return "done"


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    for _ in range(2):
        try:
            print(await task)
        except RuntimeError as error:
            print(error)
            # expect: await wasn't used with future
            # expect: await wasn't used with future
    print(await asyncio.gather(task))  # expect: ['done']
    print(await task)  # expect: done


asyncio.run(main())
