# The interpreter's own messages go to the given stream too.
import asyncio
import contextlib
import io
import sys


async def never():
    pass


async def fail():
    raise ValueError("lost")


async def main():
    task = asyncio.create_task(fail())
    await asyncio.sleep(0)
    del task


errors = io.StringIO()
with contextlib.redirect_stderr(errors):
    print("to stderr", file=sys.stderr)
    never()
    asyncio.run(main())
lines = errors.getvalue().splitlines()
print(lines[0], len(lines) > 3)  # expect: to stderr True
print([line for line in lines if "Task exception" in line or "never awaited" in line and "Warning" in line])
# expect: ["tests/programs/contextlib/redirect_stderr.py:25: RuntimeWarning: coroutine 'never' was never awaited", 'Task exception was never retrieved']
print(lines[-1])  # expect: ValueError: lost
