# An exception handler runs in the context of the handle that failed.
import asyncio
from contextvars import ContextVar

name = ContextVar("name", default="nobody")


def handler(loop, context):
    print("handler", name.get(), context["message"].split("(")[0])
    # expect: handler callback Exception in callback main.<locals>.<lambda>


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    name.set("callback")
    loop.call_soon(lambda: 1 / 0)
    name.set("main")
    await asyncio.sleep(0)


asyncio.run(main())
