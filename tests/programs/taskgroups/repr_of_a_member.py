import asyncio

async def work():
    await asyncio.sleep(1)

async def main():
    async with asyncio.TaskGroup() as group:
        print(group.create_task(work(), name="member"))
        # expect: <Task pending name='member' coro=<work() running at tests/programs/taskgroups/repr_of_a_member.py:3> cb=[TaskGroup._on_task_done()]>

asyncio.run(main())
