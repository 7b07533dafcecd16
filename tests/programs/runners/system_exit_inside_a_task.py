import asyncio

async def leave():
    await asyncio.sleep(1)
    raise SystemExit(5)

async def main():
    try:
        await asyncio.gather(leave(), asyncio.sleep(10))
    finally:
        print("main cleans up")  # expect: main cleans up

asyncio.run(main())
# expect exit: 5
# expect stderr: Task exception was never retrieved
# expect stderr: system_exit_inside_a_task.py:7> exception=SystemExit(5)>
# expect stderr: SystemExit: 5
