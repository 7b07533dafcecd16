import asyncio

async def main():
    tasks = [asyncio.create_task(asyncio.sleep(delay, delay)) for delay in (4, 1, 2, 1, 3)]
    done, pending = await asyncio.wait(tasks, timeout=1.5)
    print([task.result() for task in done])  # expect: [1, 1]
    both = done | pending
    print(len(both), [task.done() for task in both])  # expect: 5 [True, True, False, False, False]
    print([task.done() for task in both - done], [task.done() for task in both & done])
    # expect: [False, False, False] [True, True]
    print(len(both ^ done), len(both - both))  # expect: 3 0
    both -= pending
    print([task.result() for task in both])  # expect: [1, 1]
    both.discard(tasks[1])
    both.add(tasks[1])
    print([tasks.index(task) for task in both], tasks.index(both.pop()))  # expect: [3, 1] 3
    await asyncio.wait(pending)

asyncio.run(main())
