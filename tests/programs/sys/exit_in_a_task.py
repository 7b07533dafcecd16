import asyncio
import sys


async def leave():
    await asyncio.sleep(1)
    print("leaving")  # expect: leaving
    sys.exit(4)


async def main():
    try:
        await asyncio.gather(leave(), asyncio.sleep(5))
    finally:
        print("finally")  # expect: finally


asyncio.run(main())
# expect exit: 4
# expect stderr: Task exception was never retrieved
# expect stderr: exit_in_a_task.py:11> exception=SystemExit(4)>
# expect stderr: SystemExit: 4
