# An asynchronous generator has no context of its own: it runs in that of whoever drives it.
import asyncio
from contextvars import ContextVar

name = ContextVar("name", default="nobody")


async def numbers():
    for number in range(2):
        yield number, name.get()
        name.set(f"set at {number}")


async def main():
    name.set("main")
    async for pair in numbers():
        print(pair, name.get())
        # expect: (0, 'main') main
        # expect: (1, 'set at 0') set at 0
    print(name.get())  # expect: set at 1


asyncio.run(main())
