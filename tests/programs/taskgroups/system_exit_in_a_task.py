import asyncio

async def quits():
    await asyncio.sleep(1)
    raise SystemExit(3)

async def sleeper():
    try:
        await asyncio.sleep(10)
    finally:
        print("sleeper ends")  # expect: sleeper ends

async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(sleeper())
        group.create_task(quits())

try:
    asyncio.run(main())
except SystemExit as error:
    print("exit", error.code)  # expect: exit 3
# expect stderr: Task exception was never retrieved
# expect stderr: system_exit_in_a_task.py:13> exception=SystemExit(3)>
# expect stderr: SystemExit: 3
