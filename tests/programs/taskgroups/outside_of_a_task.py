import asyncio

group = asyncio.TaskGroup()
print(group)  # expect: <TaskGroup>
coroutine = group.__aenter__()
try:
    coroutine.send(None)
except RuntimeError as error:
    print(error)  # expect: no running event loop

async def main():
    def callback():
        coroutine = asyncio.TaskGroup().__aenter__()
        try:
            coroutine.send(None)
        except RuntimeError as error:
            print(error)  # expect: TaskGroup <TaskGroup> cannot determine the parent task
    asyncio.get_running_loop().call_soon(callback)
    await asyncio.sleep(0)

asyncio.run(main())
